package se.medvandrare.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Refused;

/**
 * Whose data may be kept and not used (begränsning av behandling). While it holds the database refuses changes of who the
 * person is; other modules ask here what to leave out, and show {@code rights/_restricted :: banner(since)}.
 */
@Service
@Transactional
public class Restrictions {

    private final RestrictionRepository restrictions;
    private final Subjects subjects;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    Restrictions(
            RestrictionRepository restrictions,
            Subjects subjects,
            JdbcClient jdbc,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.restrictions = restrictions;
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Since when the data of the person is restricted; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> since(long person) {
        return held(person).map(Restriction.Held::since);
    }

    /** Those of the people whose data is restricted. */
    @Transactional(readOnly = true)
    public Set<Long> among(Collection<Long> people) {
        return Set.copyOf(
                jdbc.sql("select person_id from restriction where lifted_on is null and person_id = any(:people)")
                        .param("people", people.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    /** How many people's data is restricted. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from restriction where lifted_on is null")
                .query(Long.class)
                .single();
    }

    Optional<Restriction.Held> held(long person) {
        return restrictions.findByPersonIdAndLiftedOnIsNull(person).map(Restriction::held);
    }

    void restrict(long person, Restriction.Reason reason) {
        subjects.find(person);
        if (held(person).isPresent()) {
            throw new Refused("rights.restriction.already");
        }
        var id = jdbc.sql("select nextval('restriction_id')").query(Long.class).single();
        restrictions.saveAndFlush(new Restriction(id, person, reason, LocalDate.now(clock), user.id()));
        log.changed("restriction", person);
    }

    void lift(long person, boolean informed) {
        subjects.find(person);
        var restriction = restrictions
                .findByPersonIdAndLiftedOnIsNull(person)
                .orElseThrow(() -> new Refused("rights.restriction.none"));
        restriction.lift(informed, LocalDate.now(clock), user.id());
        restrictions.saveAndFlush(restriction);
        log.changed("restriction lifted", person);
    }
}
