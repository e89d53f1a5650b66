package se.medvandrare.signin;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import se.medvandrare.accounts.Role;

/**
 * How long a sign-in lasts: the table of {@code docs/drift.md}. Of several roles the shortest times hold.
 *
 * @param idle without a request
 * @param whole from the first factor, whatever happens
 */
record Lifetime(Duration idle, Duration whole) {

    /** Between the first factor and the second. */
    static final Lifetime UNFINISHED = minutes(15, 15);

    private static final Lifetime STAFF = minutes(30, 600);
    private static final Lifetime SENSITIVE = minutes(15, 240);

    private static final Map<Role, Lifetime> OF_ROLES = Map.of(
            Role.ADMIN, SENSITIVE,
            Role.DPO, SENSITIVE,
            Role.CLEARED, SENSITIVE,
            Role.AUDITOR, SENSITIVE,
            Role.HOST, STAFF,
            Role.LEADER, STAFF,
            Role.DESK, STAFF,
            Role.EDITOR, STAFF,
            Role.GUIDE, STAFF);

    static Lifetime of(Collection<Role> roles) {
        var all = roles.stream().map(OF_ROLES::get).toList();
        return new Lifetime(
                all.stream().map(Lifetime::idle).min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().map(Lifetime::whole).min(Comparator.naturalOrder()).orElseThrow());
    }

    private static Lifetime minutes(long idle, long whole) {
        return new Lifetime(Duration.ofMinutes(idle), Duration.ofMinutes(whole));
    }
}
