package se.medvandrare.participants;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets PostgreSQL show people with protected identity, for one call inside the running transaction and no longer. */
@Component
class Clearance {

    private final JdbcClient jdbc;

    Clearance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the work cleared. When it fails the transaction is lost, and the clearance with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T during(Supplier<T> work) {
        tell("yes");
        var result = work.get();
        tell("");
        return result;
    }

    private void tell(String cleared) {
        jdbc.sql("select set_config('app.cleared', :cleared, true)")
                .param("cleared", cleared)
                .query(String.class)
                .single();
    }
}
