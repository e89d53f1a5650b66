/**
 * Everyone who takes part (aktörer): associations, committees, authorities, churches and companies, with the languages
 * they speak. An organisation belongs to the tenant that entered it and is public; any project may name it as a partner.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts"})
@NullMarked
package se.medvandrare.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
