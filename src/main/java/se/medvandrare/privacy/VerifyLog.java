package se.medvandrare.privacy;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CurrentTenant;

/** The command {@code --verify-log}: checks the log of every tenant, says what it found and ends the program. */
@Component
@ConditionalOnProperty("verify-log")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyLog implements ApplicationRunner {

    static final int BROKEN = 3;
    private static final Logger LOG = LoggerFactory.getLogger(VerifyLog.class);

    private final NightWork night;
    private final CurrentTenant current;
    private final LogCheck check;
    private final ApplicationContext context;

    VerifyLog(NightWork night, CurrentTenant current, LogCheck check, ApplicationContext context) {
        this.night = night;
        this.current = current;
        this.check = check;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Public key of the signatures: {}", check.publicKey());
        var broken = night.tenants().stream().filter(tenant -> !isWhole(tenant)).count();
        System.exit(SpringApplication.exit(context, () -> broken == 0 ? 0 : BROKEN));
    }

    private boolean isWhole(long tenant) {
        try (var stay = current.enter(tenant)) {
            var found = check.of(tenant);
            LOG.info(
                    "Tenant {}: {} rows, {} signed heads, {} ms: {}",
                    tenant,
                    found.rows(),
                    found.heads(),
                    found.millis(),
                    found.whole() ? "whole" : "BROKEN " + said(found));
            return found.whole();
        }
    }

    private static String said(Check found) {
        return found.faults().stream()
                .map(fault -> fault.kind() + " " + fault.from() + "-" + fault.till())
                .collect(Collectors.joining(", "));
    }
}
