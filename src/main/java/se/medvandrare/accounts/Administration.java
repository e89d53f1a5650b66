package se.medvandrare.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What an administrator can do with the accounts of the tenant; nobody ever chooses a password for somebody else. */
@Service
@Transactional
public class Administration {

    private static final Duration LINK = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountQueries queries;
    private final OneTimeLinks links;
    private final AccountLetters letters;
    private final CurrentUser user;
    private final WorkLog log;
    private final List<ScopeNames> scopes;
    private final Clock clock;
    private final String address;

    Administration(
            JdbcClient jdbc,
            Accounts accounts,
            AccountQueries queries,
            OneTimeLinks links,
            AccountLetters letters,
            CurrentUser user,
            WorkLog log,
            List<ScopeNames> scopes,
            Clock clock,
            @Value("${medvandrare.address}") String address) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.queries = queries;
        this.links = links;
        this.letters = letters;
        this.user = user;
        this.log = log;
        this.scopes = scopes;
        this.clock = clock;
        this.address = address;
    }

    /** Opens an account with a first role, or gives the role to the account that has the login already; mails a link. */
    long open(String login, String name, RoleForm role) {
        role.mustSuit(LocalDate.now(clock));
        var known = accounts.id(login);
        var id = known.isPresent() ? known.getAsLong() : accounts.open(login, name, null);
        give(id, role);
        if (known.isEmpty()) {
            invite(id);
        }
        return id;
    }

    /** Gives a role; refused when its reach or its last day does not suit it. */
    void give(long account, RoleForm form) {
        form.mustSuit(LocalDate.now(clock));
        if (!offered(form.reach())) {
            throw new NotFound("Scope", form.reach());
        }
        if (form.role() == Role.AUDITOR) {
            accounts.audit(account, user.tenant(), form.scopeId(), form.until());
        } else {
            accounts.give(account, user.tenant(), form.role(), form.scope(), form.scopeId());
        }
        log.note("GIVE_" + form.role(), "account", account);
    }

    /** Takes a role back; an administrator cannot take away their own administration. */
    void take(long account, long role) {
        var taken = queries.roles(user.tenant(), account).stream()
                .filter(row -> row.id() == role)
                .findFirst()
                .orElseThrow(() -> new NotFound("Role", role));
        if (account == user.id() && taken.role() == Role.ADMIN) {
            throw new Refused("accounts.admin.own");
        }
        jdbc.sql("delete from account_role where id = :id").param("id", role).update();
        log.note("TAKE_" + taken.role(), "account", account);
    }

    /** Changes the name, or closes or opens the account again; refused when others use it too. */
    void change(long account, int version, String name, boolean active) {
        find(account);
        if (!active && account == user.id()) {
            throw new Refused("accounts.admin.own");
        }
        if (!active && worksElsewhere(account)) {
            throw new Refused("accounts.admin.elsewhere");
        }
        var changed = jdbc.sql("""
                update account set name = :name, active = :active, version = version + 1
                 where id = :id and version = :version
                """)
                .param("name", name)
                .param("active", active)
                .param("id", account)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("account");
        }
        log.note(active ? "CHANGE" : "CLOSE", "account", account);
    }

    /** Mails a link with which the person chooses a password. */
    void invite(long account) {
        find(account);
        letters.tell(
                account,
                "accounts.letter",
                address + "/losenord/" + links.make(OneTimeLinks.Purpose.PASSWORD, account, LINK),
                LINK.toHours());
        log.note("INVITE", "account", account);
    }

    /** The login of somebody else with a role in this tenant. */
    @Transactional(readOnly = true)
    public String colleague(long account) {
        var row = find(account);
        if (account == user.id()) {
            throw new Refused("accounts.admin.notOneself");
        }
        return row.login();
    }

    /** An account with a role in this tenant; others do not exist here. */
    @Transactional(readOnly = true)
    AccountQueries.AccountRow find(long account) {
        if (!queries.worksFor(user.tenant(), account)) {
            throw new NotFound("Account", account);
        }
        return queries.account(account);
    }

    @Transactional(readOnly = true)
    List<AccountQueries.RoleRow> roles(long account) {
        return queries.roles(user.tenant(), account);
    }

    @Transactional(readOnly = true)
    List<AccountQueries.AccountRow> all(@Nullable String search) {
        return queries.worksFor(user.tenant(), search == null ? "" : search);
    }

    /** Only what the modules name in this tenant can be given; a project of somebody else does not exist here. */
    private boolean offered(String reach) {
        return reach.equals("TENANT")
                || scopes.stream().anyMatch(module -> module.options().stream()
                        .anyMatch(option -> reach.equals(module.kind() + "-" + option.value())));
    }

    private boolean worksElsewhere(long account) {
        return jdbc.sql("select exists (select from account_role where account_id = :id and works_for <> :tenant)")
                .param("id", account)
                .param("tenant", user.tenant())
                .query(Boolean.class)
                .single();
    }
}
