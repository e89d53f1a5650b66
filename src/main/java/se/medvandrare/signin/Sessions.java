package se.medvandrare.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Fingerprint;
import se.medvandrare.base.NotFound;

/** The sessions of an account, on whatever machine. Pages name them by a hash: the name itself is as good as a password. */
@Component
class Sessions {

    private static final int NAME = 16;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The last used first. */
    List<SessionRow> of(String login, HttpSession own) {
        return sessions.findByPrincipalName(login).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> row(session, session.getId().equals(own.getId())))
                .toList();
    }

    /** Ends one session, which must be this account's. */
    void end(String login, String name) {
        var id = sessions.findByPrincipalName(login).keySet().stream()
                .filter(it -> name(it).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("Session", ""));
        sessions.deleteById(id);
    }

    /** Before the own session gets a new name, which the database learns at the end of the request. */
    void endOthers(String login, HttpSession own) {
        sessions.findByPrincipalName(login).keySet().stream()
                .filter(id -> !id.equals(own.getId()))
                .forEach(sessions::deleteById);
    }

    void endAll(String login) {
        sessions.findByPrincipalName(login).keySet().forEach(sessions::deleteById);
    }

    private SessionRow row(Session session, boolean current) {
        return new SessionRow(
                name(session.getId()),
                LocalDateTime.ofInstant(session.getCreationTime(), clock.getZone()),
                LocalDateTime.ofInstant(session.getLastAccessedTime(), clock.getZone()),
                session.getAttributeOrDefault(Whereabouts.NETWORK, ""),
                session.getAttributeOrDefault(Whereabouts.BROWSER, ""),
                current);
    }

    private static String name(String id) {
        return HexFormat.of().formatHex(Fingerprint.of(id), 0, NAME);
    }

    /** A session as its owner sees it. */
    record SessionRow(
            String name, LocalDateTime since, LocalDateTime last, String network, String browser, boolean current) {}
}
