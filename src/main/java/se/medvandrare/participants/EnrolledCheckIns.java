package se.medvandrare.participants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.activities.Enrolled;
import se.medvandrare.activities.SessionFacts;
import se.medvandrare.base.Digits;

/** Finds whoever is enrolled by the code of their own. People with protected identity may check in like anybody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnrolledCheckIns implements Enrolled {

    private final CheckInCodes codes;
    private final JdbcClient jdbc;

    EnrolledCheckIns(CheckInCodes codes, JdbcClient jdbc) {
        this.codes = codes;
        this.jdbc = jdbc;
    }

    @Override
    public boolean checkIn(SessionFacts session, String typed, Instant now) {
        var code = Digits.of(typed);
        if (session.projectId() == null || code.length() != CheckInCodes.DIGITS) {
            return false;
        }
        var enrolled = enrolled(session);
        var own = enrolled.stream()
                .filter(id -> codes.of(session.ownerTenant(), id).equals(code))
                .toList();
        if (own.size() == 1) {
            note(session.id(), own.get(0), now);
            return true;
        }
        var slip = enrolled.stream()
                .filter(id ->
                        codes.once(session.ownerTenant(), session.id(), id).equals(code))
                .toList();
        return own.isEmpty() && slip.size() == 1 && note(session.id(), slip.get(0), now);
    }

    @Override
    public int checkedIn(long session) {
        return jdbc.sql("select count(*) from check_in where session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    /** False when the person had checked in before; a slip that has been used is worth nothing. */
    private boolean note(long session, long enrolment, Instant now) {
        return jdbc.sql("""
                insert into check_in (session_id, enrolment_id, checked_in_at) values (:session, :enrolment, :now)
                    on conflict do nothing
                """)
                        .param("session", session)
                        .param("enrolment", enrolment)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Long> enrolled(SessionFacts session) {
        return jdbc.sql("""
                select e.id from enrolment e
                 where e.project_id = :project and e.role = 'PARTICIPANT' and exists (
                       select from spell where enrolment_id = e.id
                          and entered_on <= :day and coalesce(exited_on, 'infinity') >= :day)
                """)
                .param("project", session.projectId())
                .param("day", session.startsAt().toLocalDate())
                .query(Long.class)
                .list();
    }
}
