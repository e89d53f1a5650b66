package se.medvandrare.projects;

import java.time.LocalDate;

/**
 * Something that waits in a project.
 *
 * @param key of the text that says what sort of thing it is
 * @param what it is
 * @param until the last day for it
 * @param late the day has passed
 * @param href where to do it
 */
public record Reminder(String key, String what, LocalDate until, boolean late, String href) {}
