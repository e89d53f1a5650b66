package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medvandrare.base.Refused;

class ContactTest {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");
    static final long ME = 1;
    static final long COLLEAGUE = 2;

    @Test
    void isUndoneWithinTenMinutesAndNotASecondLater() {
        var contact = contact(TEN);

        assertThatCode(() -> contact.checkUndo(ME, TEN.plus(Contact.UNDO))).doesNotThrowAnyException();
        assertThatThrownBy(() -> contact.checkUndo(ME, TEN.plus(Contact.UNDO).plusSeconds(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("desk.contact.tooOldToUndo");
    }

    @Test
    void isUndoneByTheOneWhoRegisteredItOnly() {
        assertThatThrownBy(() -> contact(TEN).checkUndo(COLLEAGUE, TEN)).hasMessage("desk.contact.notYours");
    }

    @Test
    void isCorrectedUntilMidnightInSweden() {
        var contact = contact(TEN);
        var elevenAtNight = Instant.parse("2026-11-23T22:59:00Z");

        contact.correct(facts(TEN, Outcome.BOOKED), ME, elevenAtNight, ZONE);

        assertThat(contact.outcome()).isEqualTo(Outcome.BOOKED);
        assertThatThrownBy(
                        () -> contact.correct(facts(TEN, Outcome.ANSWERED), ME, elevenAtNight.plusSeconds(120), ZONE))
                .hasMessage("desk.contact.tooOldToCorrect");
        assertThatThrownBy(() -> contact.correct(facts(TEN, Outcome.ANSWERED), COLLEAGUE, TEN, ZONE))
                .hasMessage("desk.contact.notYours");
    }

    @Test
    void cannotHaveHappenedAheadOfTheClockNorMoreThanAYearAgo() {
        assertThatThrownBy(() -> contact(TEN.plus(Duration.ofMinutes(3)))).hasMessage("desk.contact.future");
        assertThatThrownBy(() -> contact(TEN.minus(Duration.ofDays(367)))).hasMessage("desk.contact.tooLongAgo");
        assertThatCode(() -> contact(TEN.minus(Duration.ofDays(3)))).doesNotThrowAnyException();
    }

    private static Contact contact(Instant at) {
        return new Contact(facts(at, Outcome.ANSWERED), UUID.randomUUID(), ME, TEN);
    }

    private static ContactFacts facts(Instant at, Outcome outcome) {
        return new ContactFacts(1, at, 1, "ar", false, Channel.COUNTER, outcome, null, null, null, false);
    }
}
