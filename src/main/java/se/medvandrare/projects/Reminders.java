package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;

/** Contributed by a module: what waits in a project, for the start of the project. */
public interface Reminders {

    /** What is late or due within a month of the day. */
    List<Reminder> of(ProjectFacts project, LocalDate today);
}
