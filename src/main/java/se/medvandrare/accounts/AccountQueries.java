package se.medvandrare.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.NotFound;

/** Reads the pages of the accounts. */
@Repository
class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts of the demo and what each is for. */
    List<DemoAccounts.DemoAccount> demo() {
        return jdbc.sql("""
                select login, name as what_for from account where login like '%@demo.example' and active order by id
                """).query(DemoAccounts.DemoAccount.class).list();
    }

    AccountRow account(long id) {
        return jdbc.sql("select id, version, login, name, language, active, '' as roles from account where id = :id")
                .param("id", id)
                .query(AccountRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("Account", id));
    }

    /** The accounts with a role in the tenant, by name; {@code search} may be empty. */
    List<AccountRow> worksFor(long tenant, String search) {
        return jdbc.sql("""
                select a.id, a.version, a.login, a.name, a.language, a.active, string_agg(distinct r.role, ' ') as roles
                  from account a join account_role r on r.account_id = a.id and r.works_for = :tenant
                 where plain(a.name || ' ' || a.login) like '%' || plain(:search) || '%'
                 group by a.id order by a.name collate "sv-x-icu", a.id
                """)
                .param("tenant", tenant)
                .param("search", search.replaceAll("[%_\\\\]", ""))
                .query(AccountRow.class)
                .list();
    }

    boolean worksFor(long tenant, long account) {
        return jdbc.sql("select exists (select from account_role where works_for = :tenant and account_id = :account)")
                .param("tenant", tenant)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** The roles of an account in the tenant. */
    List<RoleRow> roles(long tenant, long account) {
        return jdbc.sql("""
                select id, role, scope, scope_id, given_by is not null as by_claim, until from account_role
                 where works_for = :tenant and account_id = :account order by role, scope, scope_id
                """)
                .param("tenant", tenant)
                .param("account", account)
                .query(RoleRow.class)
                .list();
    }

    /** One line in the list of accounts; roles in the tenant, separated by space. */
    record AccountRow(long id, int version, String login, String name, String language, boolean active, String roles) {

        public List<String> roleList() {
            return roles.isBlank() ? List.of() : List.of(roles.split(" "));
        }
    }

    /** A role, how far it reaches, whether an identity provider gave it, and an auditor's last day. */
    record RoleRow(
            long id,
            Role role,
            Scope scope,
            @Nullable Long scopeId,
            boolean byClaim,
            @Nullable LocalDate until) {

        /** The value of the scope in a form: {@code TENANT} or {@code PROJECT-12}. */
        public String reach() {
            return scopeId == null ? scope.name() : scope + "-" + scopeId;
        }
    }
}
