package se.medvandrare.activities;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.activities.SignUpLetters.News;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What visitors do: sign up, change, leave. The session is locked first, always, so that seats are given out one by one. */
@Service
@Transactional
class SignUps {

    private final OccasionRepository sessions;
    private final SignUpRepository signUps;
    private final SignUpQueries queries;
    private final SignUpCipher cipher;
    private final Seats seats;
    private final SignUpLetters letters;
    private final Clock clock;

    SignUps(
            OccasionRepository sessions,
            SignUpRepository signUps,
            SignUpQueries queries,
            SignUpCipher cipher,
            Seats seats,
            SignUpLetters letters,
            Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.queries = queries;
        this.cipher = cipher;
        this.seats = seats;
        this.letters = letters;
        this.clock = clock;
    }

    /** The token of the personal link; empty when the same contact had signed up already and gets its link by letter. */
    Optional<String> book(long sessionId, SignUpForm form, String language) {
        var session = sessions.hold(sessionId);
        var submission = form.submission() == null ? UUID.randomUUID() : form.submission();
        var token = cipher.token(submission);
        if (signUps.findBySubmission(submission).isPresent()) {
            return Optional.of(token);
        }
        session.mustTakeSignUps(clock.instant());
        var before = signUps.findHolding(sessionId, cipher.hashes(form.reach()));
        before.ifPresent(again -> letters.send(News.AGAIN, again));
        return before.isPresent() ? Optional.empty() : Optional.of(add(session, form, submission, language));
    }

    private String add(Session session, SignUpForm form, UUID submission, String language) {
        var id = queries.nextId();
        var token = cipher.token(submission);
        var link = new SignUp.Link(submission, SignUpCipher.hash(token), language);
        var signUp = new SignUp(id, cipher.seal(id, form.name(), form.reach()), link);
        signUp.join(session, seats.free(session), clock.instant());
        signUps.save(signUp);
        letters.send(news(signUp), signUp);
        return token;
    }

    /** Goes by another name or contact, if it is another; false when the contact has signed up on its own. */
    boolean reach(String token, SignUpForm form) {
        sessions.hold(sessionOf(token)).mustTakeSignUps(clock.instant());
        var signUp = find(token);
        signUp.mustHold();
        var same = signUps.findHolding(signUp.sessionId(), cipher.hashes(form.reach()));
        if (same.isPresent() && same.get().id() != signUp.id()) {
            return false;
        }
        var moved = !cipher.contact(signUp).equals(form.reach().value());
        if (moved || !cipher.name(signUp).equals(form.name().strip())) {
            signUp.reach(cipher.seal(signUp.id(), form.name(), form.reach()));
        }
        if (moved) {
            letters.send(news(signUp), signUp);
        }
        return true;
    }

    /** Comes to another session of the same activity; whoever waits for the seat left behind moves up. */
    void change(String token, long to) {
        var from = sessionOf(token);
        var first = sessions.hold(Math.min(from, to));
        var second = sessions.hold(Math.max(from, to));
        var left = first.id() == from ? first : second;
        var chosen = first.id() == to ? first : second;
        if (from == to || left.activity().id() != chosen.activity().id()) {
            throw new NotFound("Session", to);
        }
        join(find(token), left, chosen);
    }

    private void join(SignUp signUp, Session left, Session chosen) {
        left.mustNotHaveStarted(clock.instant());
        chosen.mustTakeSignUps(clock.instant());
        if (signUp.sessionId() != left.id()
                || signUps.findHolding(chosen.id(), List.of(signUp.contactHash()))
                        .isPresent()) {
            throw new Refused("signup.public.refused.twice");
        }
        signUp.join(chosen, seats.free(chosen), clock.instant());
        letters.send(news(signUp), signUp);
        seats.fill(left);
    }

    /** Leaves; the first in the waiting list moves up. Leaving twice changes nothing. */
    void leave(String token) {
        var session = sessions.hold(sessionOf(token));
        var signUp = find(token);
        session.mustNotHaveStarted(clock.instant());
        if (signUp.state() != SignUpState.CANCELLED) {
            signUp.cancel();
            letters.send(News.LEFT, signUp);
            seats.fill(session);
        }
    }

    /** Read before the lock is taken, hence a number only: what is loaded before the lock may be out of date after it. */
    private long sessionOf(String token) {
        return signUps.findSession(SignUpCipher.hash(token)).orElseThrow(() -> new NotFound("Sign-up", "link"));
    }

    private SignUp find(String token) {
        return signUps.findByTokenHash(SignUpCipher.hash(token)).orElseThrow(() -> new NotFound("Sign-up", "link"));
    }

    private static News news(SignUp signUp) {
        return signUp.state() == SignUpState.BOOKED ? News.BOOKED : News.WAITING;
    }
}
