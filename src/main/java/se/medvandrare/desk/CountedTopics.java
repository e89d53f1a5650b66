package se.medvandrare.desk;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which topic something is registered: nothing new on one that has been merged, also from a form that was open before. */
@Component
class CountedTopics {

    private final JdbcClient jdbc;

    CountedTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topic that counts for the one chosen; empty when there is none such. */
    Optional<Long> find(long chosen) {
        return jdbc.sql("select counted_id from counted_topic where id = :id")
                .param("id", chosen)
                .query(Long.class)
                .optional();
    }

    /** The topic that counts for the one chosen; an unknown one is given back, and refused when it is saved. */
    long of(long chosen) {
        return find(chosen).orElse(chosen);
    }

    /** When something is corrected: what it was registered as stays, as long as that counts as what is chosen. */
    long of(long chosen, long registered) {
        return of(registered) == of(chosen) ? registered : of(chosen);
    }
}
