package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.Projects;

/** What a visitor sees while signing up and behind the personal link. */
@Service
@Transactional(readOnly = true)
class SignUpPages {

    private final SignUpQueries queries;
    private final SignUpRepository signUps;
    private final SignUpCipher cipher;
    private final Projects projects;
    private final Clock clock;

    SignUpPages(SignUpQueries queries, SignUpRepository signUps, SignUpCipher cipher, Projects projects, Clock clock) {
        this.queries = queries;
        this.signUps = signUps;
        this.cipher = cipher;
        this.projects = projects;
        this.clock = clock;
    }

    /** The session of the address, when it is one of this municipality. */
    SessionPage session(long id, Municipality municipality, String language) {
        var shown = queries.shown(id, language)
                .filter(it -> municipality.everywhere() || it.municipalityId() == municipality.id())
                .orElseThrow(() -> new NotFound("Session", id));
        var funding = shown.projectId() == null ? null : projects.funding(shown.projectId(), language);
        return new SessionPage(shown, queries.room(id), shown.closed(LocalDateTime.now(clock)), funding);
    }

    /** What the holder of the link sees; the session may have been changed since the link was made. */
    LinkPage link(String token) {
        var signUp =
                signUps.findByTokenHash(SignUpCipher.hash(token)).orElseThrow(() -> new NotFound("Sign-up", "link"));
        return new LinkPage(
                signUp.sessionId(),
                signUp.state(),
                queries.placeInQueue(signUp.id()),
                cipher.name(signUp),
                Contact.readable(signUp.contactKind(), cipher.contact(signUp)),
                signUp.contactKind() == ContactKind.EMAIL,
                queries.others(signUp.sessionId(), LocalDateTime.now(clock)));
    }

    /** A session to sign up for; {@code closed} is the key of why nobody can, or null. */
    record SessionPage(
            SessionShown shown,
            SignUpQueries.Room room,
            @Nullable String closed,
            @Nullable Funding funding) {}

    /** A sign-up as the person it belongs to sees it. */
    record LinkPage(
            long sessionId,
            SignUpState state,
            int place,
            String name,
            String contact,
            boolean mail,
            List<SignUpQueries.Another> others) {

        public boolean holds() {
            return state != SignUpState.CANCELLED;
        }
    }
}
