package se.medvandrare;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.medvandrare.database.TestServer;

/**
 * Empties after each test what the application may fill; tables it may only read, and definitions that came with the portal,
 * are reference data and stay. Only
 * what holds rows is emptied, past foreign keys and row-level security, which is much faster than TRUNCATE.
 */
class EmptyTables implements AfterEachCallback {

    private static final String EMPTY = """
            do $$
            declare
                name regclass;
                filled boolean;
            begin
                set local session_replication_role = replica;
                for name in select oid from pg_class
                             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                               and (has_table_privilege('medvandrare_app', oid, 'insert') or relname = 'log_head') loop
                    execute format('select exists (select from %s)', name) into filled;
                    if filled and name::text not in ('band_set', 'age_band', 'indicator', 'indicator_version', 'monthly_profile', 'monthly_column') then
                        execute format('delete from %s', name);
                    end if;
                end loop;
                delete from indicator_version where owner_tenant_id is not null;
                delete from indicator where owner_tenant_id is not null;
                delete from age_band where band_set in (select code from band_set where owner_tenant_id is not null);
                delete from band_set where owner_tenant_id is not null;
                delete from monthly_column where profile_id in (select id from monthly_profile where owner_tenant_id is not null);
                delete from monthly_profile where owner_tenant_id is not null;
                perform setval(seqrelid, seqstart, false) from pg_sequence
                  where pg_sequence_last_value(seqrelid) is not null
                    and not exists (select from pg_depend
                                     where objid = seqrelid and refclassid = 'pg_class'::regclass
                                       and deptype in ('a', 'i')
                                       and (refobjid in ('indicator_version'::regclass, 'monthly_profile'::regclass) or not has_table_privilege('medvandrare_app', refobjid, 'insert')));
            end $$
            """;

    private static final JdbcTemplate SUPERUSER = TestServer.get().onOneConnection();

    @Override
    public void afterEach(ExtensionContext test) {
        SUPERUSER.execute(EMPTY);
    }
}
