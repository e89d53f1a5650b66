package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;

/** Who looks after whose errands while somebody is away; a sick colleague's can be said by anybody at the desks. */
@Service
@Transactional
class Absences {

    private final JdbcClient jdbc;
    private final ErrandQueries errands;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Absences(JdbcClient jdbc, ErrandQueries errands, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.errands = errands;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Those of now and later, the next first. */
    @Transactional(readOnly = true)
    public List<Row> list() {
        return jdbc.sql("""
                select s.id, a.name as account, d.name as deputy, s.from_on, s.till_on, :today between s.from_on and s.till_on as now
                  from desk_absence s join account a on a.id = s.account_id join account d on d.id = s.deputy_id
                 where s.till_on >= :today order by s.from_on, s.id
                """)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Option> colleagues() {
        return errands.colleagues(user.tenant());
    }

    AbsenceForm blank() {
        return AbsenceForm.blank(user.id(), LocalDate.now(clock));
    }

    long add(AbsenceForm form) {
        if (form.tillOn().isBefore(form.fromOn())) {
            throw new Refused("desk.absence.order");
        }
        if (form.accountId().equals(form.deputyId())) {
            throw new Refused("desk.absence.same");
        }
        var known = colleagues().stream().map(Option::value).toList();
        if (!known.contains(form.accountId().toString())
                || !known.contains(form.deputyId().toString())) {
            throw new Refused("desk.errand.owner.unknown");
        }
        var id = jdbc.sql("""
                insert into desk_absence (account_id, deputy_id, from_on, till_on, made_by, made_at)
                values (:account, :deputy, :from, :till, :me, :now) returning id
                """)
                .param("account", form.accountId())
                .param("deputy", form.deputyId())
                .param("from", form.fromOn())
                .param("till", form.tillOn())
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        log.note("ADDED", "desk_absence", id);
        return id;
    }

    /** Ends it at once; twice changes nothing. */
    void remove(long id) {
        jdbc.sql("delete from desk_absence where id = :id").param("id", id).update();
        log.note("REMOVED", "desk_absence", id);
    }

    /** Somebody who is away. */
    record Row(long id, String account, String deputy, LocalDate fromOn, LocalDate tillOn, boolean now) {}
}
