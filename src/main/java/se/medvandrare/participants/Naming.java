package se.medvandrare.participants;

import org.jspecify.annotations.Nullable;

/** What somebody is called, speaks and is reached by, as typed. */
record Naming(
        String given, @Nullable String family, @Nullable String language, Contact contact) {

    String givenName() {
        return given.strip();
    }

    /** Empty when there is none: not everyone has a family name. */
    String familyName() {
        return family == null ? "" : family.strip();
    }

    /** Null when none was chosen. */
    @Nullable String spoken() {
        return language == null || language.isBlank() ? null : language;
    }

    /** Whether nothing that was typed differs from what is known; what was left empty never does. */
    boolean agreesWith(Naming known) {
        return givenName().equals(known.givenName())
                && familyName().equals(known.familyName())
                && agree(spoken(), known.spoken())
                && agree(contact.phone(), known.contact.phone())
                && agree(contact.email(), known.contact.email());
    }

    /** The same, with what was left empty filled in from what is known. */
    Naming over(Naming known) {
        return new Naming(
                given,
                family,
                spoken() == null ? known.language : language,
                new Contact(
                        contact.phone() == null ? known.contact.typedPhone() : contact.typedPhone(),
                        contact.email() == null ? known.contact.typedEmail() : contact.typedEmail()));
    }

    private static boolean agree(@Nullable String typed, @Nullable String known) {
        return typed == null || typed.equals(known);
    }
}
