package se.medvandrare.accounts;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role given to an account.
 *
 * @param tenant the tenant it holds in
 * @param scopeId the organisation or project it is limited to; null when it reaches the whole tenant
 */
record Grant(long tenant, Role role, Scope scope, @Nullable Long scopeId) implements Serializable {

    boolean reaches(Role wanted, Scope kind, long id) {
        return role == wanted && (scope == Scope.TENANT || scope == kind && scopeId != null && scopeId == id);
    }
}
