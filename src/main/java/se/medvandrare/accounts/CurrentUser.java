package se.medvandrare.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever works in this request, and what they may do in the tenant they work for. */
@Component("currentUser")
public class CurrentUser {

    /** Whether anybody has signed in. */
    public boolean known() {
        return work().isPresent();
    }

    public long id() {
        return require().account().id();
    }

    public String name() {
        return require().account().name();
    }

    public String login() {
        return require().account().login();
    }

    /** Tag of the language the person reads staff pages in. */
    public String language() {
        return require().account().language();
    }

    /** The tenant this request works for. */
    public long tenant() {
        return require().tenant();
    }

    /** Every tenant the account has a role in. */
    public List<Long> tenants() {
        return require().account().grants().stream()
                .map(Grant::tenant)
                .distinct()
                .toList();
    }

    /** The roles in the tenant this request works for. */
    public List<Role> roles() {
        return work().map(work -> work.account().rolesIn(work.tenant())).orElse(List.of());
    }

    /** Whether the person has the role, for whatever part of the tenant. */
    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Whether the person leads the project. */
    public boolean leads(long project) {
        return may(Role.LEADER, Scope.PROJECT, project);
    }

    /** Whether the person checks the project for its fund. */
    public boolean audits(long project) {
        return may(Role.AUDITOR, Scope.PROJECT, project);
    }

    /** Whether the person leads activities of the organisation. */
    public boolean hosts(long organisation) {
        return may(Role.HOST, Scope.ORGANISATION, organisation);
    }

    /** The projects or organisations the role is limited to here; empty when it has no limit or is not given. */
    public List<Long> scopes(Role role, Scope kind) {
        return grants().filter(grant -> grant.role() == role && grant.scope() == kind)
                .map(Grant::scopeId)
                .toList();
    }

    /** Whether the role is given for the whole tenant. */
    public boolean everywhere(Role role) {
        return grants().anyMatch(grant -> grant.role() == role && grant.scope() == Scope.TENANT);
    }

    private boolean may(Role role, Scope kind, long id) {
        return grants().anyMatch(grant -> grant.reaches(role, kind, id));
    }

    private java.util.stream.Stream<Grant> grants() {
        return work().stream()
                .flatMap(work -> work.account().grants().stream().filter(grant -> grant.tenant() == work.tenant()));
    }

    private static Work require() {
        return work().orElseThrow(() -> new IllegalStateException("Nobody has signed in."));
    }

    private static Optional<Work> work() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Work work ? Optional.of(work) : Optional.empty();
    }

    /** An account at work for one of its tenants. */
    public record Work(Account.Now account, long tenant) {

        @Override
        public String toString() {
            return "account " + account.id();
        }
    }
}
