package se.medvandrare.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Finds out, before anything is changed, whether a server can be used, and says in one sentence what it lacks. */
class OwnServer {

    private static final int OLDEST = 180000;

    private final Owner owner;
    private final Application application;
    private final Visitor visitor;

    OwnServer(Owner owner, Application application, Visitor visitor) {
        this.owner = owner;
        this.application = application;
        this.visitor = visitor;
    }

    void prepare() {
        try (var connection = connect("DATABASE_OWNER_USER", owner.getUsername(), owner.getPassword())) {
            var source = new SingleConnectionDataSource(connection, true);
            var jdbc = JdbcClient.create(source);
            refuseUnfit(jdbc);
            make(jdbc, Roles.GROUP);
            make(jdbc, Roles.PUBLIC_GROUP);
            admit(jdbc, application.getUsername(), Roles.GROUP, "usage", "");
            admit(jdbc, visitor.user(), Roles.PUBLIC_GROUP, "set", " with inherit false");
            letConnect(jdbc, Roles.PUBLIC_GROUP);
        } catch (SQLException e) {
            throw new CannotStart("The database does not answer as it should: " + e.getMessage(), e);
        }
        close(connect("DATABASE_USER", application.getUsername(), application.getPassword()));
        close(connect("DATABASE_PUBLIC_USER", visitor.user(), visitor.password()));
    }

    private void refuseUnfit(JdbcClient jdbc) {
        if (ask(jdbc, "select current_setting('server_version_num')::int < " + OLDEST)) {
            throw new CannotStart("The server of DATABASE_URL is too old: Medvandrare needs PostgreSQL 18 or later.");
        }
        if (ask(jdbc, "select current_setting('server_encoding') <> 'UTF8'")) {
            throw new CannotStart("The database of DATABASE_URL must be made with encoding UTF8.");
        }
        if (ask(jdbc, """
                select not has_schema_privilege('public', 'create')
                    or not has_database_privilege(current_database(), 'create')
                """)) {
            throw new CannotStart("DATABASE_OWNER_USER may not make tables; run as superuser: " + "alter database "
                    + name(jdbc, "select current_database()") + " owner to " + quoted(owner.getUsername()) + ";");
        }
    }

    private static void make(JdbcClient jdbc, String group) {
        if (ask(jdbc, "select not exists (select from pg_roles where rolname = '" + group + "')")) {
            orRunAsSuperuser(jdbc, "create role " + group + " nologin");
        }
    }

    private static void admit(JdbcClient jdbc, String user, String group, String how, String with) {
        var text = user.replace("'", "''");
        if (ask(jdbc, "select exists (select from pg_roles where rolname = '" + text + "')")
                && ask(jdbc, "select not pg_has_role('" + text + "', '" + group + "', '" + how + "')")) {
            orRunAsSuperuser(jdbc, "grant " + group + " to " + quoted(user) + with);
        }
    }

    private static void letConnect(JdbcClient jdbc, String group) {
        if (ask(jdbc, "select not has_database_privilege('" + group + "', current_database(), 'connect')")) {
            orRunAsSuperuser(
                    jdbc, "grant connect on database " + name(jdbc, "select current_database()") + " to " + group);
        }
    }

    private static void orRunAsSuperuser(JdbcClient jdbc, String statement) {
        try {
            jdbc.sql(statement).update();
        } catch (DataAccessException e) {
            throw new CannotStart("DATABASE_OWNER_USER may not manage roles; run as superuser: " + statement + ";", e);
        }
    }

    private java.sql.Connection connect(String setting, String user, String password) {
        try {
            return DriverManager.getConnection(owner.getJdbcUrl(), user, password);
        } catch (SQLException e) {
            throw new CannotStart(why(e, setting, user), e);
        }
    }

    private String why(SQLException e, String setting, String user) {
        var state = String.valueOf(e.getSQLState());
        var server = owner.getJdbcUrl().replaceFirst("\\?.*", "");
        if (state.startsWith("28")) {
            return "The database server refuses " + setting + " " + user + " at " + server
                    + ": user name or password is wrong (" + e.getMessage().strip() + ").";
        }
        return state.startsWith("08") || state.startsWith("57P")
                ? "No database server answers at " + server + ": check DATABASE_URL and that the server runs."
                : "The database at " + server + " cannot be used by " + user + ": "
                        + e.getMessage().strip();
    }

    private static void close(java.sql.Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }

    private static String name(JdbcClient jdbc, String question) {
        return quoted(jdbc.sql(question).query(String.class).single());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
