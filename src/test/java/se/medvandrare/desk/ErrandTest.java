package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrandTest {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final Errand errand = new Errand(1, 1, 1, NOW, UUID.randomUUID());

    @Test
    void isTakenByOneClerkOnly() {
        errand.claim(7);
        errand.claim(7);

        assertThat(errand.ownerId()).isEqualTo(7);
        assertThatThrownBy(() -> errand.claim(8)).hasMessage("desk.errand.taken");
    }

    @Test
    void isClosedForChangesWhenDoneAndOpenAgainAfterwards() {
        errand.move(ErrandStatus.DONE, NOW);

        assertThat(errand.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> errand.claim(7)).hasMessage("desk.errand.isDone");
        assertThatThrownBy(() -> errand.describe(facts())).hasMessage("desk.errand.isDone");

        errand.move(ErrandStatus.OPEN, NOW.plusSeconds(60));
        errand.describe(facts());

        assertThat(errand.closedAt()).isNull();
    }

    @Test
    void keepsTheMomentItWasFirstDone() {
        errand.move(ErrandStatus.DONE, NOW);
        errand.move(ErrandStatus.DONE, NOW.plusSeconds(60));

        assertThat(errand.closedAt()).isEqualTo(NOW);
    }

    private static ErrandFacts facts() {
        return new ErrandFacts(new byte[] {1}, null, LocalDate.parse("2026-11-30"), null, null, null, null, null);
    }
}
