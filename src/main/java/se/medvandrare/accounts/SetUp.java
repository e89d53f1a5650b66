package se.medvandrare.accounts;

import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.base.Refused;

/** An empty portal prints a link; whoever holds it makes the first tenant and its administrator, once. */
@Service
class SetUp {

    private static final Duration LINK = Duration.ofHours(24);

    private final Tenants tenants;
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final NewPassword passwords;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final String address;

    SetUp(
            Tenants tenants,
            Municipalities municipalities,
            Accounts accounts,
            OneTimeLinks links,
            NewPassword passwords,
            JdbcClient jdbc,
            TransactionOperations transactions,
            @Value("${medvandrare.address}") String address) {
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (tenants.none()) {
            LoggerFactory.getLogger(SetUp.class)
                    .info(
                            "The portal is empty. Set it up within {} hours at {}/installera/{}",
                            LINK.toHours(),
                            address,
                            links.make(OneTimeLinks.Purpose.SET_UP, null, LINK));
        }
    }

    boolean open(String token) {
        return tenants.none() && links.open(OneTimeLinks.Purpose.SET_UP, token);
    }

    /** Makes municipality, tenant and administrator; throws {@link Refused} when the password is not good enough. */
    void make(String token, SetUpForm form) {
        var password = passwords.encode(form.password(), form.login());
        transactions.executeWithoutResult(begun -> links.use(OneTimeLinks.Purpose.SET_UP, token));
        var municipality = municipalities.add(form.slug(), form.municipality(), null);
        var tenant = tenants.add(form.tenant(), municipality);
        transactions.executeWithoutResult(begun -> {
            var admin = accounts.open(form.login(), form.name(), null);
            jdbc.sql("update account set password = :password where id = :id")
                    .param("password", password)
                    .param("id", admin)
                    .update();
            accounts.give(admin, tenant, Role.ADMIN, Scope.TENANT, null);
        });
    }
}
