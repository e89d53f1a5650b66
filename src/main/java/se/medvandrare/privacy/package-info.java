/**
 * The data protection officer's pages (dataskyddsombud): who looked at whom, odd patterns, a monthly sample to follow up, who
 * was affected by a breach. Every row of the access log hangs on the one before it; the head of the chain is signed each
 * night into a file, and a command tells whether a row was changed, cut or torn off. People are shown as a code and a birth
 * year; a name is opened by a click, which is logged like any other look. Protected people have only the code.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "participants"})
@NullMarked
package se.medvandrare.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
