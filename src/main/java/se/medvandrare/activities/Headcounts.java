package se.medvandrare.activities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;

/** Counting heads at a session. The session is held meanwhile, so that two who count do not undo each other. */
@Service
@Transactional
class Headcounts {

    private final Mine mine;
    private final Sessions sessions;
    private final WorkLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Headcounts(Mine mine, Sessions sessions, WorkLog log, JdbcClient jdbc, Clock clock) {
        this.mine = mine;
        this.sessions = sessions;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Headcount of(long session) {
        sessions.mine(session);
        return read(session);
    }

    /** Empty when it is saved; what stands there now when it is not what the form had shown. */
    Optional<Headcount> save(long session, Headcount counted, String seen) {
        mine.session(session).mustBeCountable(clock.instant());
        var now = read(session);
        if (!now.seen().equals(seen) && !now.equals(counted)) {
            return Optional.of(now);
        }
        write(session, counted);
        return Optional.empty();
    }

    /** One more came, or one was counted too many. */
    void step(long session, int by) {
        mine.session(session).mustBeCountable(clock.instant());
        write(session, read(session).step(Integer.signum(by)));
    }

    private Headcount read(long session) {
        var heads = new ArrayList<>(Collections.nCopies(Headcount.CELLS, 0));
        jdbc.sql("select gender, age_band, heads from headcount where session_id = :session")
                .param("session", session)
                .query((row, number) -> heads.set(
                        Headcount.cell(AgeBand.of(row.getString("age_band")), Gender.valueOf(row.getString("gender"))),
                        row.getInt("heads")))
                .list();
        return new Headcount(List.copyOf(heads));
    }

    private void write(long session, Headcount counted) {
        for (var cell = 0; cell < Headcount.CELLS; cell++) {
            jdbc.sql("""
                    insert into headcount (session_id, gender, age_band, heads) values (:session, :gender, :age, :heads)
                    on conflict (tenant_id, session_id, gender, age_band) do update set heads = excluded.heads
                    """)
                    .param("session", session)
                    .param("gender", Headcount.gender(cell).name())
                    .param("age", Headcount.age(cell).stored())
                    .param("heads", counted.heads().get(cell))
                    .update();
        }
        log.note("COUNTED", "session", session);
    }
}
