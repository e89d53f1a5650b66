/**
 * Culture and leisure guidance (kultur- och fritidsvägledning): somebody wants something and something is in the way; a guide
 * (vägledare) finds an activity or an association, refers them there (hänvisning) and asks twice whether it came about. A case
 * belongs to the guide who opened it, or to whom it was handed over; to others it does not exist. The person has no name
 * here. What many want and nobody offers is told without persons, so that it can be planned; those who wished for it are then
 * told, in a letter if they have said yes to one, else by their guide.
 */
@ApplicationModule(
        allowedDependencies = {"base", "database", "accounts", "network", "places", "activities", "participants", "desk"
        })
@NullMarked
package se.medvandrare.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
