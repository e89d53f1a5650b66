package se.medvandrare.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in and what they may do. Accounts are looked up before any tenant is known, hence not by tenant. */
@Service
@Transactional
public class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @param login work mail; told apart without regard to case
     * @param password null when a link will let the person choose one
     * @return its id
     */
    public long open(String login, String name, @Nullable String password) {
        return jdbc.sql("""
                insert into account (login, name, password) values (:login, :name, :password) returning id
                """)
                .param("login", login.toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("password", password == null ? null : passwords.encode(password))
                .query(Long.class)
                .single();
    }

    /** The account with the login; empty when there is none. */
    @Transactional(readOnly = true)
    public OptionalLong id(String login) {
        return jdbc.sql("select id from account where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Gives a role in a tenant; {@code scopeId} is null for the whole tenant. Giving it twice changes nothing. */
    public void give(long account, long tenant, Role role, Scope scope, @Nullable Long scopeId) {
        jdbc.sql("""
                insert into account_role (account_id, works_for, role, scope, scope_id)
                values (:account, :tenant, :role, :scope, :scopeId) on conflict do nothing
                """)
                .param("account", account)
                .param("tenant", tenant)
                .param("role", role.name())
                .param("scope", scope.name())
                .param("scopeId", scopeId)
                .update();
    }

    /** Lets the account check a project through the day {@code until}; giving it again moves the day. */
    public void audit(long account, long tenant, long project, LocalDate until) {
        jdbc.sql("""
                delete from account_role
                 where account_id = :account and works_for = :tenant and role = 'AUDITOR' and scope_id = :project
                """)
                .param("account", account)
                .param("tenant", tenant)
                .param("project", project)
                .update();
        jdbc.sql("""
                insert into account_role (account_id, works_for, role, scope, scope_id, until)
                values (:account, :tenant, 'AUDITOR', 'PROJECT', :project, :until)
                """)
                .param("account", account)
                .param("tenant", tenant)
                .param("project", project)
                .param("until", until)
                .update();
    }

    /** Lets the account have exactly these roles by this giver, such as an identity provider; what others gave stays. */
    public void agree(long account, String giver, Collection<Given> wanted) {
        jdbc
                .sql(
                        "select id, works_for as tenant, role from account_role where account_id = :account and given_by = :giver")
                .param("account", account)
                .param("giver", giver)
                .query(Kept.class)
                .list()
                .stream()
                .filter(kept -> !wanted.contains(new Given(kept.tenant, kept.role)))
                .forEach(kept -> jdbc.sql("delete from account_role where id = :id")
                        .param("id", kept.id)
                        .update());
        wanted.forEach(given -> jdbc.sql("""
                insert into account_role (account_id, works_for, role, scope, given_by)
                values (:account, :tenant, :role, 'TENANT', :giver) on conflict do nothing
                """)
                .param("account", account)
                .param("tenant", given.tenant)
                .param("role", given.role.name())
                .param("giver", giver)
                .update());
    }

    @Override
    @Transactional(readOnly = true)
    public Account loadUserByUsername(String login) {
        return jdbc.sql("select id, login, password, active from account where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Account(
                        row.getLong("id"), row.getString("login"), row.getString("password"), row.getBoolean("active")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The open account with a password; one without is not told apart from none, by text or by time. */
    @Transactional(readOnly = true)
    public Account withPassword(String login) {
        var account = loadUserByUsername(login);
        if (!account.isEnabled() || account.getPassword().isEmpty()) {
            throw new UsernameNotFoundException("no such account");
        }
        return account;
    }

    /** The open account with the number, to be signed in as. */
    @Transactional(readOnly = true)
    public Optional<Account> account(long id) {
        return now(id).map(now -> new Account(now.id(), now.login(), null, true));
    }

    /** The account with its rights as they are now; empty when it is closed. */
    @Transactional(readOnly = true)
    public Optional<Account.Now> now(long id) {
        var grants = jdbc.sql("""
                select works_for as tenant, role, scope, scope_id from account_role
                 where account_id = :id and (until is null or until >= :today) order by id
                """)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(Grant.class)
                .list();
        return jdbc.sql("select id, login, name, language, active from account where id = :id and active")
                .param("id", id)
                .query((row, number) -> new Account.Now(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getBoolean("active"),
                        List.copyOf(grants)))
                .optional();
    }

    /** A role for a whole tenant. */
    public record Given(long tenant, Role role) {}

    private record Kept(long id, long tenant, Role role) {}
}
