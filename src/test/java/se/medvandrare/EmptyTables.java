package se.medvandrare;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties as the owner what the application may fill; tables it may only read hold reference data and stay. */
class EmptyTables implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var flyway = SpringExtension.getApplicationContext(test).getBean(Flyway.class);
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var tables = owner.sql("""
                select string_agg(distinct quote_ident(table_name), ', ') from information_schema.table_privileges
                 where table_schema = 'public' and privilege_type = 'INSERT' and grantee <> current_user
                """).query(String.class).single();
        owner.sql("truncate " + tables + " restart identity cascade").update();
    }
}
