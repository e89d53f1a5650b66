/**
 * The service desk (kundtjänst). Somebody comes with something: a contact (kontakt) in one of four channels, counted without
 * any name; where they were sent (hänvisning) and whether our own pages answered. What must be followed up becomes an errand
 * (ärende), whose words are encrypted. Own contacts can be undone for ten minutes and corrected the same day; two clerks who
 * change one errand are both told. Statistics are counted from the contacts, never typed.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "database",
            "accounts",
            "network",
            "projects",
            "places",
            "articles",
            "activities",
            "search"
        })
@NullMarked
package se.medvandrare.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
