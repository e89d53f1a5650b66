/**
 * Meeting places (mötesplatser): where people meet around shared interests, when they are open, how to get there and who
 * can get in. Free texts stand in several languages; the facts are told in the reader's own. What goes on at a place is
 * contributed by the modules above through {@link se.medvandrare.places.PlacePanel}.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network"})
@NullMarked
package se.medvandrare.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
