package se.medvandrare.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the program start only when the role that visitors read as is refused every table about people. */
@Component
@DependsOnDatabaseInitialization
class PublicOnlyCheck {

    PublicOnlyCheck(@PublicOnly JdbcClient jdbc) {
        var tooMuch = jdbc.sql("""
                select c.relname from pg_class c
                 where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
                   and has_any_column_privilege(c.oid, 'select')
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'account_id'))
                """).query(String.class).list();
        if (!tooMuch.isEmpty()) {
            throw new CannotStart("The database role " + Roles.PUBLIC_GROUP + " reads what is public; it must not read "
                    + tooMuch.get(0) + ". Run as the owner: revoke all on " + tooMuch.get(0) + " from "
                    + Roles.PUBLIC_GROUP + ";");
        }
    }
}
