/**
 * Where the records live: a PostgreSQL of one's own by {@code DATABASE_URL}, else an embedded one in the data folder.
 * Every transaction tells PostgreSQL the tenant it works for, and row-level security lets it see nothing else.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package se.medvandrare.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
