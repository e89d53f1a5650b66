package se.medvandrare.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Factors;

/** Sessions of people who have signed in with both factors, for requests over a real connection. */
class TestSessions {

    private final SessionRepository<? extends Session> sessions;
    private final Accounts accounts;

    TestSessions(SessionRepository<? extends Session> sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Signs somebody in and gives the cookie. */
    String begin(String login) {
        return begin(sessions, login);
    }

    private <S extends Session> String begin(SessionRepository<S> repository, String login) {
        var factors =
                List.of(Factors.proved(Factors.FIRST, Instant.now()), Factors.proved(Factors.SECOND, Instant.now()));
        var session = repository.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        accounts.loadUserByUsername(login), null, factors)));
        repository.save(session);
        return "SID=" + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
