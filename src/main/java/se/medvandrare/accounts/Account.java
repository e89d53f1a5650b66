package se.medvandrare.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Who has signed in. Kept in the session without password or rights: rights are read anew for every request. */
class Account extends User {

    private final long id;

    Account(long id, String login, @Nullable String password, boolean active) {
        super(login, password == null ? "" : password, active, true, true, true, AuthorityUtils.NO_AUTHORITIES);
        this.id = id;
    }

    long id() {
        return id;
    }

    /** An account as it is right now: its name, language and what it may do. */
    record Now(long id, String login, String name, String language, boolean active, List<Grant> grants) {

        boolean worksFor(long tenant) {
            return grants.stream().anyMatch(grant -> grant.tenant() == tenant);
        }

        List<Role> rolesIn(long tenant) {
            return grants.stream()
                    .filter(grant -> grant.tenant() == tenant)
                    .map(Grant::role)
                    .distinct()
                    .toList();
        }
    }
}
