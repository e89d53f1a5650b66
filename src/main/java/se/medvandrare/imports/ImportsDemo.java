package se.medvandrare.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.Projects;

/** In the projects that report, a register that somebody read last week and threw away because of its faults. */
@Component
class ImportsDemo implements DemoData {

    private final DemoTenants demo;
    private final Projects projects;
    private final RegisterImportRepository registers;
    private final StagedRows staged;
    private final Clock clock;

    ImportsDemo(
            DemoTenants demo, Projects projects, RegisterImportRepository registers, StagedRows staged, Clock clock) {
        this.demo = demo;
        this.projects = projects;
        this.registers = registers;
        this.staged = staged;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void fill(LocalDate today) {
        for (var facts : DemoFacts.rows("reports.csv")) {
            demo.workFor(facts.get("municipality"), municipality -> {
                var project = projects.find(facts.get("project"));
                var register = new RegisterImport(
                        staged.next("register_import_id"),
                        project.id(),
                        demo.account(facts.get("writer")),
                        clock.instant().minus(Duration.ofDays(7)));
                register.count(new RegisterImport.Reading(31, 120, 2, 3, 24));
                register.drop();
                registers.saveAndFlush(register);
            });
        }
    }
}
