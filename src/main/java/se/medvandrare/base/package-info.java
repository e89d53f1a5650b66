/** What every module may use: the two domain errors and the clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.medvandrare.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
