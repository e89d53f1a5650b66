package se.medvandrare.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One role owns and migrates; the program's role owns nothing and may do what the group may that migrations grant to. */
class Roles {

    static final String GROUP = "medvandrare_app";
    static final String OWNER = "medvandrare_owner";
    static final String APPLICATION = "medvandrare";

    private final JdbcClient superuser;

    Roles(JdbcClient superuser) {
        this.superuser = superuser;
    }

    void make() {
        make(GROUP, "nologin");
        make(OWNER, "login");
        make(APPLICATION, "login");
        superuser.sql("grant " + GROUP + " to " + APPLICATION).update();
    }

    void makeDatabase(String name) {
        if (isMissing("pg_database where datname = ?", name)) {
            superuser.sql("create database " + name + " owner " + OWNER).update();
        }
        superuser.sql("revoke all on database " + name + " from public").update();
        superuser.sql("grant connect on database " + name + " to " + GROUP).update();
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
