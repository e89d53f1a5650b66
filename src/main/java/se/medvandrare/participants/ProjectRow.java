package se.medvandrare.participants;

import java.time.LocalDate;

/** The project somebody is enrolled in, as far as enrolling needs it. */
record ProjectRow(long id, String slug, String name, LocalDate startsOn, LocalDate endsOn) {}
