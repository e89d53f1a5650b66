package se.medvandrare.accounts;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Five municipalities, their tenants and an account for each role that has pages. */
@Component
class AccountsDemo implements DemoData {

    private static final String PASSWORD = "medvandrare-demo";

    private final Municipalities municipalities;
    private final Tenants tenants;
    private final Accounts accounts;
    private final DemoTenants demo;

    AccountsDemo(Municipalities municipalities, Tenants tenants, Accounts accounts, DemoTenants demo) {
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill(LocalDate today) {
        for (var row : DemoFacts.rows("tenants.csv")) {
            var municipality = municipalities.add(row.get("municipality"), row.get("name"), row.get("phone"));
            tenants.add(row.get("tenant"), municipality);
        }
        var opened = new HashSet<String>();
        for (var row : DemoFacts.rows("accounts.csv")) {
            if (opened.add(row.get("login"))) {
                accounts.open(row.get("login"), row.get("name"), PASSWORD);
            }
        }
        demo.giveRoles(Scope.TENANT, name -> 0);
    }
}
