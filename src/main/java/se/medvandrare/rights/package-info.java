/**
 * The rights of those whose data is held: the data catalogue (every field with its purpose, legal ground, secrecy and
 * retention), the register of processing made from it, the extract of everything about one person (registerutdrag),
 * corrections with their history, restriction of processing (begränsning), and the texts of consents. The catalogue is
 * data and drives the extract: a field that is not described breaks the build, and one that is described is found.
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
            "desk",
            "participants"
        })
@NullMarked
package se.medvandrare.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
