package se.medvandrare.participants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of rows, taken before the row is made because ciphers are bound to it, and turns to write one thing at a time. */
@Component
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next(String sequence) {
        return jdbc.sql("select nextval(:sequence::regclass)")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }

    /** Waits for one's turn; held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String what, long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, :id))")
                .param("what", what)
                .param("id", id)
                .query((row, number) -> true)
                .list();
    }
}
