package se.medvandrare.base;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns at work that one transaction at a time may do, among all instances on the database. */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for one's turn; held until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String what, long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, :id))")
                .param("what", what)
                .param("id", id)
                .query((row, number) -> true)
                .list();
    }
}
