/**
 * Tenants (personuppgiftsansvariga) and their municipalities, the accounts of their staff with roles and scopes, sign-in,
 * sessions, the log of who looked at whom, and the encryption of fields. A role is given in one tenant, for all of it or
 * for one organisation or project; what is not given is denied.
 */
@ApplicationModule(allowedDependencies = {"base", "database"})
@NullMarked
package se.medvandrare.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
