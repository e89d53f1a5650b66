/**
 * Activities (aktiviteter), their dated sessions (tillfällen), sign-up (anmälan) with waiting list, head-counts
 * (huvudräkning) and calendars. An activity belongs to the tenant that planned it; everyone may read it, only its tenant
 * may change it. Who has signed up is personal data of that tenant: a visitor's request therefore works inside the
 * activity's tenant, and seats are given out while the row of the session is locked.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network", "projects", "places"})
@NullMarked
package se.medvandrare.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
