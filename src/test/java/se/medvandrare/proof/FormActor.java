package se.medvandrare.proof;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medvandrare.accounts.Role;

/**
 * Somebody of the demo who sends forms.
 *
 * @param login empty for a visitor
 * @param home slug of the project whose things are theirs
 */
record FormActor(String login, @Nullable Role role, String home) {

    static final FormActor VISITOR = new FormActor("", null, DemoWorld.HOME);
    static final FormActor LEADER = new FormActor("projektledare@demo.example", Role.LEADER, DemoWorld.HOME);
    static final FormActor CLEARED = new FormActor("skyddade@demo.example", Role.CLEARED, DemoWorld.HOME);
    static final FormActor CLEARED_TOO = new FormActor("skyddade2@demo.example", Role.CLEARED, DemoWorld.HOME);

    /** Somebody for every page of the access tables; two with clearance, since lifting a mark takes two. */
    static final List<FormActor> ALL = List.of(
            VISITOR,
            new FormActor("kundtjanst@demo.example", Role.DESK, DemoWorld.HOME),
            new FormActor("admin@demo.example", Role.ADMIN, DemoWorld.HOME),
            LEADER,
            new FormActor("aktivitetsledare@demo.example", Role.HOST, DemoWorld.HOME),
            new FormActor("dataskydd@demo.example", Role.DPO, DemoWorld.HOME),
            new FormActor("redaktor@demo.example", Role.EDITOR, DemoWorld.HOME),
            new FormActor("vagledare@demo.example", Role.GUIDE, DemoWorld.STRANGE),
            new FormActor("aktivitetsledare.hudiksvall@demo.example", Role.HOST, DemoWorld.STRANGE),
            CLEARED,
            CLEARED_TOO);

    /** Whether an address of the access tables opens for them. */
    boolean opens(Set<String> who) {
        return role == null ? who.contains("PUBLIC") : who.contains("SIGNED_IN") || who.contains(role.name());
    }
}
