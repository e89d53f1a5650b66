package se.medvandrare.signin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccountLetters;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tenants;

/** Which account somebody has who signed in at a provider: known by issuer and subject, by nothing else. */
@Service
@Transactional
class Identities {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Tenants tenants;
    private final OneTimeLinks links;
    private final AccountLetters letters;

    Identities(JdbcClient jdbc, Accounts accounts, Tenants tenants, OneTimeLinks links, AccountLetters letters) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.tenants = tenants;
        this.links = links;
        this.letters = letters;
    }

    OptionalLong find(OidcIdToken token) {
        return jdbc.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .param("issuer", token.getIssuer().toString())
                .param("subject", token.getSubject())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Uses up an administrator's invitation: its account is that of whoever signed in, and its owner is told. */
    long link(OidcIdToken token, OidcSettings.Provider provider, String invitation) {
        var account = links.use(OneTimeLinks.Purpose.PASSWORD, invitation);
        link(token, account);
        letters.tell(account, "signin.letter.provider", provider.name());
        return account;
    }

    /** Opens an account for somebody whose claims give a role; empty when they give none. */
    OptionalLong open(OidcIdToken token, OidcSettings.Provider provider) {
        if (given(token, provider).isEmpty()) {
            return OptionalLong.empty();
        }
        var name = Objects.requireNonNullElse(token.getFullName(), token.getSubject());
        var account = accounts.open(provider.id() + "/" + token.getSubject().toLowerCase(Locale.ROOT), name, null);
        link(token, account);
        return OptionalLong.of(account);
    }

    /** What the claims say today holds from now on; roles an administrator gave stay. */
    void agree(long account, OidcIdToken token, OidcSettings.Provider provider) {
        if (!provider.claim().isEmpty()) {
            accounts.agree(account, token.getIssuer().toString(), given(token, provider));
        }
    }

    private void link(OidcIdToken token, long account) {
        jdbc.sql("insert into account_identity (account_id, issuer, subject) values (:account, :issuer, :subject)")
                .param("account", account)
                .param("issuer", token.getIssuer().toString())
                .param("subject", token.getSubject())
                .update();
    }

    private List<Accounts.Given> given(OidcIdToken token, OidcSettings.Provider provider) {
        return provider.claim().isEmpty()
                ? List.of()
                : values(token.getClaim(provider.claim())).stream()
                        .map(provider.roles()::get)
                        .filter(Objects::nonNull)
                        .map(this::given)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** An auditor has one project and a last day, which only an administrator can tell. */
    private Optional<Accounts.Given> given(String setting) {
        var parts = setting.split(" at ", 2);
        var tenant = parts.length == 2 ? tenants.find(parts[1]) : Optional.<Tenants.Named>empty();
        if (tenant.isEmpty()) {
            LoggerFactory.getLogger(Identities.class).warn("No tenant is named as in the setting \"{}\".", setting);
        }
        return tenant.map(named -> new Accounts.Given(named.id(), Role.valueOf(parts[0])))
                .filter(given -> given.role() != Role.AUDITOR);
    }

    private static List<String> values(Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(claim));
    }
}
