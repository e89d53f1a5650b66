package se.medvandrare.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What staff did that concerns no single person: a role given, a reading entered, a contact registered. */
@Component
public class WorkLog {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    WorkLog(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Notes, in the running transaction, that the current user did something to a thing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String action, String thing, @Nullable Long id) {
        jdbc.sql("insert into work_log (account_id, action, thing, thing_id) values (:account, :action, :thing, :id)")
                .param("account", user.id())
                .param("action", action)
                .param("thing", thing)
                .param("id", id)
                .update();
    }
}
