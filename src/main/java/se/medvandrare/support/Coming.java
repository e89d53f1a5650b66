package se.medvandrare.support;

import java.time.LocalDateTime;

/**
 * An activity that can be planned for a wish.
 *
 * @param startsAt of its next session
 */
record Coming(long id, String title, LocalDateTime startsAt) {}
