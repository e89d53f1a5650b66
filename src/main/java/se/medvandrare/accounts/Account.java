package se.medvandrare.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Who has signed in. Kept in the session without password or rights: rights are read anew for every request. */
public class Account extends User {

    private final long id;

    Account(long id, String login, @Nullable String password, boolean active) {
        super(login, password == null ? "" : password, active, true, true, true, AuthorityUtils.NO_AUTHORITIES);
        this.id = id;
    }

    public long id() {
        return id;
    }

    /** An account as it is right now: its name, language and what it may do. */
    public record Now(long id, String login, String name, String language, boolean active, List<Grant> grants) {

        public boolean worksFor(long tenant) {
            return grants.stream().anyMatch(grant -> grant.tenant() == tenant);
        }

        /** Every role, in whatever tenant. */
        public List<Role> roles() {
            return grants.stream().map(Grant::role).distinct().toList();
        }

        /** The tenant to work for until another is chosen. */
        public long firstTenant() {
            return grants.get(0).tenant();
        }

        public List<Role> rolesIn(long tenant) {
            return grants.stream()
                    .filter(grant -> grant.tenant() == tenant)
                    .map(Grant::role)
                    .distinct()
                    .toList();
        }
    }
}
