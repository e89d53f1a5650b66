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
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.Tenants;

/** Which account somebody has who signed in at a provider: known by issuer and subject, by nothing else. */
@Service
@Transactional
class Identities {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Tenants tenants;
    private final OneTimeLinks links;

    Identities(JdbcClient jdbc, Accounts accounts, Tenants tenants, OneTimeLinks links) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.tenants = tenants;
        this.links = links;
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

    /** Uses up an administrator's invitation: its account is that of whoever signed in. */
    long link(OidcIdToken token, String invitation) {
        var account = links.use(OneTimeLinks.Purpose.PASSWORD, invitation);
        link(token, account);
        return account;
    }

    /** Opens an account for somebody whose claims give a role; empty when they give none. */
    OptionalLong open(OidcIdToken token, OidcSettings.Provider provider) {
        var granted = grants(token, provider);
        if (granted.isEmpty()) {
            return OptionalLong.empty();
        }
        var name = Objects.requireNonNullElse(token.getFullName(), token.getSubject());
        var account = accounts.open(provider.id() + "/" + token.getSubject().toLowerCase(Locale.ROOT), name, null);
        link(token, account);
        granted.forEach(grant -> accounts.give(account, grant.tenant(), grant.role(), Scope.TENANT, null));
        return OptionalLong.of(account);
    }

    private void link(OidcIdToken token, long account) {
        jdbc.sql("insert into account_identity (account_id, issuer, subject) values (:account, :issuer, :subject)")
                .param("account", account)
                .param("issuer", token.getIssuer().toString())
                .param("subject", token.getSubject())
                .update();
    }

    private List<Granted> grants(OidcIdToken token, OidcSettings.Provider provider) {
        return provider.claim().isEmpty()
                ? List.of()
                : values(token.getClaim(provider.claim())).stream()
                        .map(provider.roles()::get)
                        .filter(Objects::nonNull)
                        .map(this::granted)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Granted> granted(String setting) {
        var parts = setting.split(" at ", 2);
        var tenant = parts.length == 2 ? tenants.find(parts[1]) : Optional.<Tenants.Named>empty();
        if (tenant.isEmpty()) {
            LoggerFactory.getLogger(Identities.class).warn("No tenant is named as in the setting \"{}\".", setting);
        }
        return tenant.map(named -> new Granted(Role.valueOf(parts[0]), named.id()));
    }

    private static List<String> values(Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(claim));
    }

    private record Granted(Role role, long tenant) {}
}
