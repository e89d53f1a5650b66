/** Search over all that visitors may read, for visitors and for the service desk. */
@ApplicationModule(
        allowedDependencies = {"base", "database", "accounts", "network", "places", "articles", "activities"})
@NullMarked
package se.medvandrare.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
