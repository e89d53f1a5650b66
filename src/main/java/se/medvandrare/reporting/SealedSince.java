package se.medvandrare.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.participants.BuiltOn;

/** A sealed report tells of everybody who was in the project then: they are not taken out of it any more. */
@Component
class SealedSince implements BuiltOn {

    private final JdbcClient jdbc;

    SealedSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> since(long project, Instant taken) {
        return jdbc.sql("select exists (select from report where project_id = :project and sealed_at >= :taken)")
                        .param("project", project)
                        .param("taken", taken.atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single()
                ? Optional.of("reporting.report.sealedSince")
                : Optional.empty();
    }
}
