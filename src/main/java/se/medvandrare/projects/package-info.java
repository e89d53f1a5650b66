/**
 * Projects (projekt) and their cards: fund, decision, budget, period, partners with what they are promised, wanted
 * partners, goals (mål, delmål, insatsområden, spår), staff shares, the definitions of the funds' indicators with the
 * project's targets, and own indicators with readings entered by hand. The card is public; its leader changes it.
 * How the project is steered, its budget with what it has cost, and its time line are for its leader and its administrator.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network"})
@NullMarked
package se.medvandrare.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
