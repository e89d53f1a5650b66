/**
 * Takes over (importerar) the register of a project that began elsewhere, from CSV or XLSX. Files are read as a stream and
 * bounded in every direction; each row is judged by itself and kept sealed until somebody has looked at the whole and
 * confirmed it; then everything is taken in one transaction, or nothing. For a time the whole can be taken back.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network", "projects", "participants"})
@NullMarked
package se.medvandrare.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
