package se.medvandrare.accounts;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the accounts of the demo looked at before the portal was started, so that its log has something to show. */
@Component
public class DemoReadings {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final LogRows rows;

    DemoReadings(LogRows rows) {
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(LocalDateTime at, long account, Role role, String purpose, String address, List<Long> people) {
        rows.write(
                at.atZone(SWEDEN).toOffsetDateTime(),
                address,
                "demo",
                people.stream()
                        .map(person -> new LogRows.Entry(account, role.name(), "SHOWN", purpose, person))
                        .toList());
    }
}
