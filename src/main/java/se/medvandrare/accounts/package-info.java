/** Tenants (personuppgiftsansvariga), the accounts of their staff, sign-in and sessions. */
@ApplicationModule(allowedDependencies = {"base", "database"})
@NullMarked
package se.medvandrare.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
