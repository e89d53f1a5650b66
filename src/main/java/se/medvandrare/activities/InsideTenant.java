package se.medvandrare.activities;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CurrentTenant;

/** Lets a visitor's request work inside the tenant that owns the session, for as long as one transaction takes. */
@Component
class InsideTenant {

    private final CurrentTenant tenants;
    private final Sessions sessions;

    InsideTenant(CurrentTenant tenants, Sessions sessions) {
        this.tenants = tenants;
        this.sessions = sessions;
    }

    <T> T of(long session, Supplier<T> work) {
        try (var stay = tenants.enter(sessions.find(session).ownerTenant())) {
            return work.get();
        }
    }

    void run(long session, Runnable work) {
        of(session, () -> {
            work.run();
            return true;
        });
    }
}
