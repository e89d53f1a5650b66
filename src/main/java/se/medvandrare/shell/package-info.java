/** The frame of every page: layout, languages, form fields, error pages, the first page and the staff start page. */
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
package se.medvandrare.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
