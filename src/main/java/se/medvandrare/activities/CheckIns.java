package se.medvandrare.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has come says so with a phone, as the name they signed up with or with a code of their own. */
@Service
@Transactional
public class CheckIns {

    /** Check-in opens this long before the session begins, and closes when it ends. */
    static final Duration EARLY = Duration.ofHours(1);

    private final Sessions sessions;
    private final SignUpQueries signUps;
    private final SignUpCipher cipher;
    private final Enrolled enrolled;
    private final VenueCode codes;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckIns(
            Sessions sessions,
            SignUpQueries signUps,
            SignUpCipher cipher,
            Enrolled enrolled,
            VenueCode codes,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.cipher = cipher;
        this.enrolled = enrolled;
        this.codes = codes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Address of the page for the screen at the venue; empty when nobody can check in now. */
    public Optional<String> screen(long session) {
        return signUps.shown(session, "sv")
                .filter(shown -> closed(shown) == null)
                .map(shown ->
                        "/sv/" + shown.municipality() + "/incheckning/" + session + "/skarm/" + codes.screen(session));
    }

    /** How many of those who signed up have checked in. */
    public int signedUp(long session) {
        return jdbc.sql("select count(*) from sign_up where session_id = :session and checked_in_at is not null")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    int all(long session) {
        return signedUp(session) + enrolled.checkedIn(session);
    }

    /** Why nobody can check in, as a message key; null when they can. */
    @Nullable String closed(SessionShown session) {
        var now = LocalDateTime.now(clock);
        if (session.cancelled()) {
            return "signup.public.refused.cancelled";
        }
        if (now.isBefore(session.startsAt().minus(EARLY))) {
            return "signup.public.checkin.early";
        }
        return now.isBefore(session.endsAt()) ? null : "signup.public.checkin.over";
    }

    /** Notes that somebody has come; false when nobody is known by that. */
    boolean checkIn(long session, String who) {
        return enrolled.checkIn(sessions.find(session), who, clock.instant()) || signUp(session, who);
    }

    /** Two who chose the same name come one after the other; once all have, one more changes nothing. */
    private boolean signUp(long session, String who) {
        var wanted = plain(who);
        var found = jdbc.sql("""
                select id, name, checked_in_at is not null as came from sign_up
                 where session_id = :session and state <> 'CANCELLED' order by checked_in_at is not null, made_at, id
                """).param("session", session).query(this::open).list().stream()
                .filter(guest -> guest.name().equals(wanted))
                .findFirst();
        found.filter(guest -> !guest.came()).ifPresent(this::note);
        return found.isPresent();
    }

    private void note(Guest guest) {
        jdbc.sql("update sign_up set checked_in_at = :now where id = :id and checked_in_at is null")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", guest.id())
                .update();
    }

    private Guest open(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Guest(id, plain(cipher.name(id, row.getBytes("name"))), row.getBoolean("came"));
    }

    /** As names are compared: without case and with one space between words. */
    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private record Guest(long id, String name, boolean came) {}
}
