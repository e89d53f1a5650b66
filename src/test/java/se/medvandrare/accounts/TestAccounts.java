package se.medvandrare.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medvandrare.Today;
import se.medvandrare.database.CurrentTenant;
import se.medvandrare.database.TestFolder;
import se.medvandrare.database.TestServer;

/** Municipalities, tenants and people at work, for the tests of every module. */
@TestComponent
public class TestAccounts {

    private final Municipalities municipalities;
    private final Tenants tenants;
    private final Accounts accounts;
    private final CurrentTenant current;

    TestAccounts(Municipalities municipalities, Tenants tenants, Accounts accounts, CurrentTenant current) {
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.accounts = accounts;
        this.current = current;
    }

    /** A municipality with one tenant of the same number. */
    public Home skelleftea() {
        return home("skelleftea", "Skellefteå");
    }

    public Home are() {
        return home("are", "Åre");
    }

    /** An account with a role for the whole tenant, or limited to one organisation or project. */
    public long open(String login, long tenant, Role role, Scope scope, @Nullable Long scopeId) {
        var id = accounts.open(login, login, null);
        if (role == Role.AUDITOR) {
            accounts.audit(
                    id,
                    tenant,
                    scopeId == null ? running(tenant) : scopeId,
                    Today.inSweden().plusMonths(1));
        } else {
            accounts.give(id, tenant, role, scope, scopeId);
        }
        return id;
    }

    /** A project of the tenant that runs; one that does not exist when there is none. */
    private static long running(long tenant) {
        return TestServer.get()
                .superuser()
                .sql(
                        "select coalesce((select id from project where owner_tenant_id = ? order by archived, id limit 1), 0)")
                .param(tenant)
                .query(Long.class)
                .single();
    }

    public long open(String login, long tenant, Role role) {
        return open(login, tenant, role, Scope.TENANT, null);
    }

    /** Sends a MockMvc request as somebody who has just signed in, with both factors. */
    public RequestPostProcessor as(String login) {
        return as(login, Duration.ZERO);
    }

    /** Sends a MockMvc request as somebody who signed in with both factors so long ago. */
    public RequestPostProcessor as(String login, Duration ago) {
        var account = accounts.loadUserByUsername(login);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, factors(ago)));
    }

    /** Does something as somebody who has signed in, below the web. */
    public <T> T work(String login, Supplier<T> work) {
        var now = accounts.now(accounts.loadUserByUsername(login).id()).orElseThrow();
        var tenant = now.grants().get(0).tenant();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new CurrentUser.Work(now, tenant), null, factors(Duration.ZERO))));
        try (var stay = current.enter(tenant)) {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static List<GrantedAuthority> factors(Duration ago) {
        var at = Instant.now().minus(ago);
        return List.of(Factors.proved(Factors.FIRST, at), Factors.proved(Factors.SECOND, at));
    }

    /** Does something for a tenant as nobody. */
    public <T> T inside(long tenant, Supplier<T> work) {
        try (var stay = current.enter(tenant)) {
            return work.get();
        }
    }

    /** Lets time pass for the rows of a table. */
    public void age(String table, String column, String time) {
        TestServer.get()
                .superuser()
                .sql("update %s set %s = %s - interval '%s'".formatted(table, column, column, time))
                .update();
    }

    /** Lets every session lie unused for so many minutes. */
    public void idle(int minutes) {
        TestServer.get()
                .superuser()
                .sql(
                        "update spring_session set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms")
                .param("ms", minutes * 60_000L)
                .update();
    }

    /** The texts of the letters sent since this was asked last. */
    public String letters() {
        var text = new StringBuilder();
        var box = TestFolder.MAIL;
        if (!Files.exists(box)) {
            return "";
        }
        try (var files = Files.newDirectoryStream(box, "*.eml")) {
            for (var file : files) {
                try (var stream = Files.newInputStream(file)) {
                    text.append(plain(new MimeMessage(null, stream)));
                }
                Files.delete(file);
            }
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    /** What a letter says as plain text, also when it carries the emblem. */
    private static String plain(Part part) throws IOException, MessagingException {
        var content = part.getContent();
        return content instanceof Multipart several ? plain(several.getBodyPart(0)) : String.valueOf(content);
    }

    private Home home(String slug, String name) {
        var municipality = municipalities.add(slug, name, "070-1740605");
        return new Home(municipality, tenants.add(name + " kommun", municipality));
    }

    /** Where a test takes place. */
    public record Home(long municipality, long tenant) {}
}
