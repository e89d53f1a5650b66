/**
 * What the projects reached (indikatorer, utfall): every figure is made from the rows the moment it is asked for, never
 * typed. {@link se.medvandrare.reporting.CountingRule} says who counts, one named rule per indicator; the definitions,
 * their sources and the targets are data of the projects module. Each figure opens to the people behind it. A report to the
 * fund (rapport) freezes the figures of a period when it is sealed; from then on the database keeps it as it is.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "database",
            "accounts",
            "network",
            "projects",
            "activities",
            "participants",
            "rights"
        })
@NullMarked
package se.medvandrare.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
