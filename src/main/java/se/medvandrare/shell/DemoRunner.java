package se.medvandrare.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.base.DemoData;

/** Fills an empty portal with the demo data of every module, and keeps what lies ahead ahead at every start. */
@Component
@ConditionalOnBooleanProperty("medvandrare.demo")
class DemoRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final List<DemoData> modules;
    private final Tenants tenants;
    private final Clock clock;

    DemoRunner(List<DemoData> modules, Tenants tenants, Clock clock) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DemoData::order))
                .toList();
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.now(clock);
        if (tenants.none()) {
            LOG.info("Filling in the demo data.");
            modules.forEach(module -> module.fill(today));
        }
        modules.forEach(module -> module.extend(today));
    }
}
