package se.medvandrare.accounts;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at or changed whom. Written in the transaction of the reading: no log, no page (SFS 2008:355 ch. 4 and the
 * practice of municipal logging). A reading transaction that shows people is therefore never read-only.
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    AccessLog(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * One row for every person shown.
     *
     * @param purpose why, in a word the data protection officer understands, for example {@code roll} or {@code indicator O.2.3}
     * @param people their ids; nobody is fine
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(String purpose, Collection<Long> people) {
        write("SHOWN", purpose, people);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String purpose, long person) {
        write("CHANGED", purpose, List.of(person));
    }

    private void write(String action, String purpose, Collection<Long> people) {
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into access_log (account_id, person_id, action, purpose, address, request_id)
                select :account, person, :action, :purpose, :address, :request from unnest(:people) as person
                """)
                .param("account", user.id())
                .param("action", action)
                .param("purpose", purpose)
                .param("address", RequestFacts.address())
                .param("request", RequestFacts.id())
                .param("people", people.toArray(Long[]::new))
                .update();
    }
}
