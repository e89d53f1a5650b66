package se.medvandrare.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoAccounts;

/** Tells whoever started the program where it answers and, in demo mode, how to sign in. */
@Component
class Greeting {

    private final DemoAccounts accounts;
    private final String address;

    Greeting(DemoAccounts accounts, @Value("${medvandrare.address}") String address) {
        this.accounts = accounts;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var text = new StringBuilder("Medvandrare answers at ").append(address);
        var demo = accounts.all();
        if (!demo.isEmpty()) {
            text.append("\n\n  Demo accounts, password ")
                    .append(DemoAccounts.PASSWORD)
                    .append(":\n");
            demo.forEach(account -> text.append(String.format("    %-42s %s%n", account.login(), account.whatFor())));
        }
        org.slf4j.LoggerFactory.getLogger(Greeting.class).info(text.toString());
    }
}
