package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.medvandrare.PortalTest;
import se.medvandrare.proof.Figures;

/**
 * Who owns, may and sees what in the database, as somebody has approved it in {@code approved/database.txt}. Whoever changes
 * it on purpose reads the difference and runs this test once with {@code -Dapprove}.
 */
@PortalTest
class CatalogueSnapshotTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/database.txt");
    private static final JdbcTemplate SUPERUSER = TestServer.get().onOneConnection();

    private static final String SNAPSHOT = """
            select regexp_replace(line, '\\s+', ' ', 'g') as line from (
            select 'role ' || rolname || case when rolcanlogin then ' login' else '' end
                   || case when rolsuper then ' SUPERUSER' else '' end || case when rolbypassrls then ' BYPASSRLS' else '' end
                   || case when rolcreaterole then ' CREATEROLE' else '' end || case when rolreplication then ' REPLICATION' else '' end
                   || case when rolcreatedb then ' CREATEDB' else '' end
              from pg_roles where rolname like 'medvandrare%'
            union all
            select 'member ' || m.rolname || ' of ' || g.rolname || case when a.inherit_option then ' inherits' else '' end
                   || case when a.set_option then ' may become it' else '' end || case when a.admin_option then ' ADMIN' else '' end
              from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
             where m.rolname like 'medvandrare%'
            union all
            select 'schema public: ' || pg_get_userbyid(a.grantee) || ' ' || string_agg(a.privilege_type, ', ' order by 1)
              from pg_namespace n, aclexplode(n.nspacl) a where nspname = 'public' and a.grantee <> 0 and a.grantee <> n.nspowner
             group by a.grantee
            union all
            select case relkind when 'S' then 'sequence ' when 'v' then 'view ' when 'm' then 'MATERIALISED ' else 'table ' end
                   || relname || ' of ' || pg_get_userbyid(relowner) || case when relrowsecurity then ' policies' else '' end
                   || case when relforcerowsecurity then ' forced' else '' end || coalesce(' ' || array_to_string(reloptions, ','), '')
              from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace = 'public'::regnamespace
            union all
            select 'policy ' || tablename || '.' || policyname || ' ' || lower(permissive) || ' for ' || lower(cmd) || ' to '
                   || array_to_string(roles, ',') || ' using ' || coalesce(qual, '-') || ' check ' || coalesce(with_check, '-')
              from pg_policies where schemaname = 'public'
            union all
            select 'grant ' || c.relname || ' to ' || case a.grantee when 0 then 'EVERYBODY' else pg_get_userbyid(a.grantee) end
                   || ': ' || string_agg(lower(a.privilege_type) || case when a.is_grantable then ' GRANTABLE' else '' end, ', '
                                         order by a.privilege_type)
              from pg_class c, aclexplode(c.relacl) a
             where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner group by c.relname, a.grantee
            union all
            select 'grant ' || c.relname || '(' || string_agg(t.attname, ', ' order by t.attnum) || ') to '
                   || pg_get_userbyid(a.grantee) || ': ' || lower(a.privilege_type)
              from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
             where c.relnamespace = 'public'::regnamespace group by c.relname, a.grantee, a.privilege_type
            union all
            select 'definer ' || proname || ' of ' || pg_get_userbyid(proowner) || ' ' || array_to_string(proconfig, ' ')
              from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
            union all
            select 'trigger ' || tgrelid::regclass || '.' || tgname || case tgenabled when 'O' then '' else ' NOT ENABLED' end
              from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where not tgisinternal and c.relnamespace = 'public'::regnamespace) as all_lines (line)
             order by line collate "C"
            """;

    /** Tables that have a tenant, or an owner, and lack something of what keeps tenants apart. */
    static final String OPEN = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'owner_tenant_id')
             where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not a.attisdropped
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
                                       and coalesce(pg_get_expr(p.polqual, c.oid), '') like '%' || a.attname || ' = current_tenant()%')
                        and (a.attname = 'owner_tenant_id' or not exists (select from pg_policy p
                             where p.polrelid = c.oid and p.polpermissive and pg_get_expr(p.polqual, c.oid) = 'true')))
            """;

    @Test
    void theDatabaseIsAsItWasApproved() throws IOException {
        var now = SUPERUSER.queryForList(SNAPSHOT, String.class);
        if (System.getProperty("approve") != null) {
            Files.write(APPROVED, now);
        }
        assertThat(now)
                .as("read the difference; when it is meant, run this test once with -Dapprove")
                .containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    @Test
    void everyTenantTableIsUnderForcedRowLevelSecurity() {
        assertThat(SUPERUSER.queryForList(OPEN, String.class)).isEmpty();
        var tables = SUPERUSER.queryForObject("""
                select count(distinct attrelid) from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where a.attname in ('tenant_id', 'owner_tenant_id') and c.relkind in ('r', 'p')
                   and c.relnamespace = 'public'::regnamespace
                """, Integer.class);
        Figures.note(
                "32 tables of tenants with row-level security, FORCE and policy",
                tables + " of " + tables,
                "17 planted holes found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table planted (tenant_id bigint)",
                "alter table person disable row level security",
                "alter table person no force row level security",
                "drop policy tenant on person",
                "create policy everybody on person using (true)",
                "alter policy write on activity using (true)"
            })
    void findsATenantTableThatIsOpen(String hole) {
        assertThat(SUPERUSER.queryForList(OPEN, String.class)).isEmpty();
        assertThat(with(hole, () -> SUPERUSER.queryForList(OPEN, String.class))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role medvandrare bypassrls",
                "grant medvandrare_owner to medvandrare",
                "alter table person owner to medvandrare",
                "grant truncate on person to medvandrare_app",
                "grant select on identity to medvandrare_public",
                "grant select (number) on identifier to public",
                "create view planted as select * from identity",
                "alter view data_catalogue set (security_invoker = false)",
                "drop policy protected_identity on identity",
                "alter table access_log disable trigger kept",
                "alter function current_tenant() security definer"
            })
    void noticesWhatWouldOpenADoor(String door) throws IOException {
        var approved = Files.readAllLines(APPROVED);
        List<String> seen = with(door, () -> SUPERUSER.queryForList(SNAPSHOT, String.class));
        assertThat(seen).isNotEqualTo(approved);
    }

    /** A key that leads into another table of tenants takes the tenant along, since foreign keys look past policies. */
    @Test
    void everyForeignKeyBetweenTenantTablesBeginsWithTheTenant() {
        var without = """
                select k.conrelid::regclass || '.' || k.conname from pg_constraint k
                  join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
                  join pg_attribute b on b.attrelid = k.confrelid and b.attname = 'tenant_id'
                 where k.contype = 'f' and (k.conkey[1] <> a.attnum or k.confkey[1] <> b.attnum)
                """;
        assertThat(SUPERUSER.queryForList(without, String.class)).isEmpty();
        assertThat(with("""
                create unique index planted on person (id);
                alter table consent add foreign key (enrolment_id) references person (id)
                """, () -> SUPERUSER.queryForList(without, String.class)))
                .hasSize(1);
    }

    private static <T> T with(String hole, Supplier<T> look) {
        SUPERUSER.execute("begin");
        try {
            SUPERUSER.execute(hole);
            return look.get();
        } finally {
            SUPERUSER.execute("rollback");
        }
    }
}
