package se.medvandrare.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.participants.Intake;

/** Every hour: throws away what has waited for a day, and what a register could be taken back with once that time is over. */
@Component
class Disposal {

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Intake intake;
    private final Clock clock;

    Disposal(JdbcClient jdbc, Tenants tenants, Intake intake, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.intake = intake;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_IMPORT_CRON:0 40 * * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each("throw away what waits to be imported", () -> dispose(clock.instant()));
    }

    private void dispose(Instant now) {
        var old = now.minus(RegisterImport.WAITS).atOffset(ZoneOffset.UTC);
        for (var table : List.of("staged_row", "staged_remark")) {
            jdbc.sql("delete from " + table
                            + " where register_id in (select id from register_import where read_at < :old)")
                    .param("old", old)
                    .update();
        }
        jdbc.sql("""
                update register_import set state = 'DROPPED', version = version + 1
                 where state in ('WAITING', 'FAULTY') and read_at < :old
                """).param("old", old).update();
        intake.forget(jdbc.sql("select id from register_import where taken_at < :late")
                .param("late", now.minus(RegisterImport.UNDOABLE).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }
}
