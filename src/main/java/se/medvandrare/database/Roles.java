package se.medvandrare.database;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One role owns and migrates; the program's role owns nothing and may do what the group may that migrations grant to. A third
 * role reads what is public and nothing else, whatever it is asked.
 */
class Roles {

    static final String GROUP = "medvandrare_app";
    static final String OWNER = "medvandrare_owner";
    static final String APPLICATION = "medvandrare";
    static final String PUBLIC_GROUP = "medvandrare_public";
    static final String VISITOR = "medvandrare_visitor";

    /** What migrations call the groups they grant to. */
    static final Map<String, String> PLACEHOLDERS = Map.of("app", GROUP, "public", PUBLIC_GROUP);

    private final JdbcClient superuser;

    Roles(JdbcClient superuser) {
        this.superuser = superuser;
    }

    void make() {
        make(GROUP, "nologin");
        make(OWNER, "login");
        make(APPLICATION, "login");
        make(PUBLIC_GROUP, "nologin");
        make(VISITOR, "login");
        superuser.sql("grant " + GROUP + " to " + APPLICATION).update();
        superuser.sql("grant " + PUBLIC_GROUP + " to " + VISITOR).update();
    }

    void makeDatabase(String name) {
        if (isMissing("pg_database where datname = ?", name)) {
            superuser.sql("create database " + name + " owner " + OWNER).update();
        }
        superuser.sql("revoke all on database " + name + " from public").update();
        superuser
                .sql("grant connect on database " + name + " to " + GROUP + ", " + PUBLIC_GROUP)
                .update();
    }

    /** Gives the role a new password, which lives as long as the program. */
    String admit(String role) {
        var password = Passwords.random();
        superuser.sql("alter role " + role + " password '" + password + "'").update();
        return password;
    }

    private void make(String role, String may) {
        if (isMissing("pg_roles where rolname = ?", role)) {
            superuser.sql("create role " + role + " " + may).update();
        }
    }

    private boolean isMissing(String where, String name) {
        return superuser
                .sql("select from " + where)
                .param(name)
                .query()
                .listOfRows()
                .isEmpty();
    }
}
