/**
 * What the service desk answers with. One field searches all that visitors may read, and the short answers (svar) that the desk
 * keeps itself. What was found, or a line of one's own, goes on a slip (lapp) that the visitor takes along: on paper, and behind a
 * code, in their own language with Swedish beside it. A slip names nobody, and is thrown away after thirty days.
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
            "search",
            "desk"
        })
@NullMarked
package se.medvandrare.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
