/**
 * What every module may use: the two errors a person can meet, the clock, the languages of the pages, dates as people
 * write them, letters (mail) and the contract for demo data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.medvandrare.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
