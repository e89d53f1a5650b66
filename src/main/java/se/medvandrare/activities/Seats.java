package se.medvandrare.activities;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the seats of a session that the running transaction holds. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seats {

    private final SignUpRepository signUps;
    private final SignUpLetters letters;
    private final Clock clock;

    Seats(SignUpRepository signUps, SignUpLetters letters, Clock clock) {
        this.signUps = signUps;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether the next who comes gets a seat: there is one, and nobody waits for it. */
    boolean free(Session held) {
        return held.hasRoom(signUps.booked(held.id()))
                && signUps.waiting(held.id()).isEmpty();
    }

    /** Lets those who wait move up as far as there are seats, and tells them. */
    void fill(Session held) {
        if (!held.ahead(clock.instant())) {
            return;
        }
        var booked = signUps.booked(held.id());
        for (var next : signUps.waiting(held.id())) {
            if (!held.hasRoom(booked++)) {
                return;
            }
            next.moveUp(clock.instant());
            letters.send(SignUpLetters.News.MOVED_UP, next);
        }
    }
}
