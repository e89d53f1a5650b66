package se.medvandrare.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the program start only as a database user bound by row-level security, whatever role it may take on. */
@Component
@DependsOnDatabaseInitialization
class LeastPrivilege {

    LeastPrivilege(JdbcClient jdbc) {
        var tooMuch = jdbc.sql("""
                select 'is superuser' from pg_roles where rolsuper and pg_has_role(oid, 'member')
                union all
                select 'bypasses row-level security' from pg_roles where rolbypassrls and pg_has_role(oid, 'member')
                union all
                select 'owns table ' || relname from pg_class
                 where relkind in ('r', 'p') and pg_has_role(relowner, 'member')
                """).query(String.class).list();
        if (!tooMuch.isEmpty()) {
            throw new CannotStart("The application's database user may do too much: it " + tooMuch.get(0)
                    + ". Give it a role of its own with DATABASE_USER.");
        }
    }
}
