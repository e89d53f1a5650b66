/**
 * People (personer) and their stay in a project: who they are (identity, identifiers from LMA number to personnummer), the
 * enrolment with its spells (inskrivning, utskrivning), the target-group check (målgruppskontroll), consents and attendance.
 * What may be counted stands in person and enrolment; who somebody is stands in identity and identifier, which the database
 * hides for people with protected identity. Every page that shows a person writes a row in the access log first.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network", "projects", "activities"})
@NullMarked
package se.medvandrare.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
