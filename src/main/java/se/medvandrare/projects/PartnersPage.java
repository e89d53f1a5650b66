package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a project works with, whom it wants, and whom to reach where. */
record PartnersPage(
        ProjectFacts project, List<ProjectCard.Partner> partners, List<Wanted> wanted, List<Contact> contacts) {

    /** Contact persons at one actor. */
    public List<Contact> at(long organisation) {
        return contacts.stream()
                .filter(contact -> contact.organisationId() == organisation)
                .toList();
    }

    /**
     * An actor the project wants.
     *
     * @param takenOn when it came as far as it has; null when nobody wrote it down
     */
    record Wanted(
            long id,
            String name,
            WantedState state,
            @Nullable LocalDate takenOn,
            @Nullable String note) {}

    /** Whom to reach at an actor. */
    record Contact(
            long id,
            long organisationId,
            String organisation,
            String function,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** One step of a wanted partner. */
    record Step(
            long id,
            WantedState state,
            LocalDate takenOn,
            @Nullable String note,
            @Nullable String byName) {}
}
