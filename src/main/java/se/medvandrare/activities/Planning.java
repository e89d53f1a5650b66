package se.medvandrare.activities;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.activities.SignUpLetters.News;
import se.medvandrare.base.Refused;

/** What staff do with sessions. Whoever has signed up is told in their language. */
@Service
@Transactional
class Planning {

    private final OccasionRepository sessions;
    private final SignUpRepository signUps;
    private final Seats seats;
    private final SignUpLetters letters;
    private final Mine mine;
    private final WorkLog log;
    private final Clock clock;

    Planning(
            OccasionRepository sessions,
            SignUpRepository signUps,
            Seats seats,
            SignUpLetters letters,
            Mine mine,
            WorkLog log,
            Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.seats = seats;
        this.letters = letters;
        this.mine = mine;
        this.log = log;
        this.clock = clock;
    }

    /** Adds a series; days on which the activity has a session at that time already are left as they are. */
    int add(long activity, SeriesForm form) {
        return add(mine.activity(activity), form);
    }

    int add(Activity activity, SeriesForm form) {
        activity.mustGoOn();
        var added = 0;
        for (var day : form.series().days()) {
            var slot = form.slot(day);
            if (!sessions.taken(activity.id(), slot.startsAt(), 0)) {
                sessions.save(new Session(activity, slot, clock.instant()));
                added++;
            }
        }
        log.note("ADDED_SESSIONS", "activity", activity.id());
        return added;
    }

    void add(long activityId, SessionForm form) {
        var activity = mine.activity(activityId);
        mustBeFree(activityId, form.slot(), 0);
        sessions.save(new Session(activity, form.slot(), clock.instant()));
        log.note("ADDED_SESSIONS", "activity", activityId);
    }

    /** Moves the session, or only gives it other seats, of which nobody is told. */
    long move(long id, SessionForm form, String seen) {
        var session = mine.session(id);
        if (!seen.equals(session.seen())) {
            throw new OptimisticLockingFailureException("session");
        }
        var slot = form.slot();
        mustBeFree(session.activity().id(), slot, id);
        if (session.sameAs(slot) && form.notice() == null) {
            session.seat(slot.seats());
        } else {
            session.move(slot, form.notice(), clock.instant());
            tell(News.MOVED, session);
        }
        sessions.flush();
        seats.fill(session);
        log.note("MOVED", "session", id);
        return session.activity().id();
    }

    long cancel(long id, @Nullable String why) {
        var session = mine.session(id);
        session.cancel(ActivityForm.filled(why), clock.instant());
        tell(News.CANCELLED, session);
        log.note("CANCELLED", "session", id);
        return session.activity().id();
    }

    long restore(long id) {
        var session = mine.session(id);
        session.restore(clock.instant());
        tell(News.RESTORED, session);
        seats.fill(session);
        log.note("RESTORED", "session", id);
        return session.activity().id();
    }

    /** After the activity was given more seats: lets those who wait move up, session by session. */
    void fill(Activity activity) {
        sessions.ahead(activity.id(), clock.instant()).forEach(id -> seats.fill(sessions.hold(id)));
    }

    private void tell(News news, Session session) {
        sessions.flush();
        signUps.holding(session.id()).forEach(signUp -> letters.send(news, signUp));
    }

    private void mustBeFree(long activity, Session.Slot slot, long but) {
        if (sessions.taken(activity, slot.startsAt(), but)) {
            throw new Refused("planning.refused.taken");
        }
    }
}
