package se.medvandrare.activities;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** One dated occurrence (tillfälle) of an activity. */
@Entity
class Session {

    /** Heads may be counted from this long before it begins. */
    static final Duration EARLY = Duration.ofHours(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Activity activity;

    private long placeId;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Integer seats;
    private boolean cancelled;
    private @Nullable String notice;
    private int changes;
    private Instant changedAt;

    @NullUnmarked
    protected Session() {}

    Session(Activity activity, Slot slot, Instant now) {
        activity.mustGoOn();
        this.activity = activity;
        placeId = slot.placeId();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        seats = slot.seats();
        changedAt = now;
    }

    /** Takes place at another time or place, or with other seats. */
    void move(Slot slot, @Nullable String why, Instant now) {
        mustLieAhead(now);
        if (cancelled) {
            throw new Refused("planning.refused.cancelled");
        }
        if (!slot.startsAt().isAfter(now)) {
            throw new Refused("planning.refused.past");
        }
        placeId = slot.placeId();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        seats = slot.seats();
        change(why, now);
    }

    void cancel(@Nullable String why, Instant now) {
        mustLieAhead(now);
        if (cancelled) {
            throw new Refused("planning.refused.cancelled");
        }
        cancelled = true;
        change(why, now);
    }

    /** Takes place after all. */
    void restore(Instant now) {
        mustLieAhead(now);
        activity.mustGoOn();
        cancelled = false;
        change(null, now);
    }

    private void mustLieAhead(Instant now) {
        if (!endsAt.isAfter(now)) {
            throw new Refused("planning.refused.over");
        }
    }

    private void change(@Nullable String why, Instant now) {
        notice = why;
        changes++;
        changedAt = now;
    }

    /** Refuses to count heads where there can be none. */
    void mustBeCountable(Instant now) {
        if (cancelled) {
            throw new Refused("planning.refused.cancelled");
        }
        if (startsAt.isAfter(now.plus(EARLY))) {
            throw new Refused("planning.refused.notYet");
        }
    }

    /** Which of its states it is in, for a form to tell whether it has been changed meanwhile. */
    String seen() {
        return String.valueOf(version);
    }

    /** Whether it is still the same for those who come: same time, same place. */
    boolean sameAs(Slot slot) {
        return placeId == slot.placeId() && startsAt.equals(slot.startsAt()) && endsAt.equals(slot.endsAt());
    }

    /** Gives it other seats without anybody having to know. */
    void seat(@Nullable Integer number) {
        seats = number;
    }

    /** Refuses a sign-up when there is nothing to sign up for. */
    void mustTakeSignUps(Instant now) {
        if (cancelled) {
            throw new Refused("signup.public.refused.cancelled");
        }
        mustNotHaveStarted(now);
        if (!activity.takesSignUps()) {
            throw new Refused("signup.public.refused.dropIn");
        }
    }

    void mustNotHaveStarted(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new Refused("signup.public.refused.started");
        }
    }

    /** Whether those who wait may still move up. */
    boolean ahead(Instant now) {
        return !cancelled && startsAt.isAfter(now);
    }

    /** Whether one more may have a seat. */
    boolean hasRoom(long booked) {
        var most = seats != null ? seats : activity.terms().seats();
        return most == null || booked < most;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Activity activity() {
        return activity;
    }

    SessionForm form() {
        var from = startsAt.atZone(ActivityFilter.SWEDEN);
        return new SessionForm(
                from.toLocalDate(),
                from.toLocalTime(),
                endsAt.atZone(ActivityFilter.SWEDEN).toLocalTime(),
                placeId,
                seats,
                null);
    }

    /** Where and when, and how many may come; no number of seats means as many as the activity says. */
    record Slot(
            long placeId,
            Instant startsAt,
            Instant endsAt,
            @Nullable Integer seats) {

        Slot {
            if (!endsAt.isAfter(startsAt)) {
                throw new Refused("planning.refused.times");
            }
        }
    }
}
