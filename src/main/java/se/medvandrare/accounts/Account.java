package se.medvandrare.accounts;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** A member of staff and the tenant they work for; Spring Security wipes the password before the session is stored. */
class Account extends User {

    private final long tenant;

    Account(String name, String password, long tenant) {
        super(name, password, AuthorityUtils.createAuthorityList("ROLE_STAFF"));
        this.tenant = tenant;
    }

    long tenant() {
        return tenant;
    }
}
