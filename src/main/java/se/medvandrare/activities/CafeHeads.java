package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;

/** Heads that the desk counts at an open meeting place, one by one, for a session of the tenant that is held there. */
@Component
public class CafeHeads {

    private final Sessions facts;
    private final OccasionRepository sessions;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    CafeHeads(Sessions facts, OccasionRepository sessions, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.sessions = sessions;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sessions of today that heads may be counted for now, in the order of time. */
    @Transactional(readOnly = true)
    public List<SessionFacts> today() {
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        var soon = OffsetDateTime.now(clock).plus(Session.EARLY);
        var tomorrow = midnight.plusDays(1);
        return facts.heldBy(user.tenant(), midnight, soon.isBefore(tomorrow) ? soon : tomorrow);
    }

    /** Says no unless heads may be counted for the session now; one of another tenant is not found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeCountable(long session) {
        hold(session).mustBeCountable(clock.instant());
    }

    /** One came, or one was counted too many. The session is held until the transaction ends, as by those who count there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(long session, Gender gender, AgeBand age, int by) {
        hold(session);
        jdbc.sql("""
                insert into headcount (session_id, gender, age_band, heads) values (:session, :gender, :age, greatest(0, :by))
                on conflict (tenant_id, session_id, gender, age_band)
                   do update set heads = least(:most, greatest(0, headcount.heads + :by))
                """)
                .param("session", session)
                .param("gender", gender.name())
                .param("age", age.stored())
                .param("by", Integer.signum(by))
                .param("most", Headcount.MOST)
                .update();
    }

    private Session hold(long session) {
        if (facts.find(session).ownerTenant() != user.tenant()) {
            throw new NotFound("Session", session);
        }
        return sessions.hold(session);
    }
}
