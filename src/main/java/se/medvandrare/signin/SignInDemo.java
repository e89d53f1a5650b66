package se.medvandrare.signin;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.DemoAccounts;
import se.medvandrare.base.DemoData;

/** The accounts of the demo have a second factor already; its code stands on the page that asks for it. */
@Component
class SignInDemo implements DemoData {

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final SecondFactors factors;

    SignInDemo(DemoAccounts demo, Accounts accounts, SecondFactors factors) {
        this.demo = demo;
        this.accounts = accounts;
        this.factors = factors;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void fill(LocalDate today) {
        extend(today);
    }

    /** A demo filled by an older version lacks the factors too. */
    @Override
    public void extend(LocalDate today) {
        demo.all().stream()
                .mapToLong(account -> accounts.id(account.login()).orElseThrow())
                .filter(account -> !factors.has(account))
                .forEach(factors::give);
    }
}
