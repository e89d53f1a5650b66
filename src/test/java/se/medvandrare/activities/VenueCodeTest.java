package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.LinkSecrets;

@PortalTest
class VenueCodeTest {

    static final long SESSION = 7;
    static final Instant BEGINS = Instant.parse("2026-11-28T17:03:00Z");

    @Autowired
    LinkSecrets secrets;

    @Test
    void isGoodInItsMinuteAndTheOneAfterAndNotLonger() {
        var code = at(0).now(SESSION);

        assertThat(code).matches("\\d{6}");
        assertThat(at(59).now(SESSION)).isEqualTo(code);
        assertThat(at(60).now(SESSION)).isNotEqualTo(code);
        assertThat(at(0).accepts(SESSION, code)).isTrue();
        assertThat(at(119).accepts(SESSION, code)).isTrue();
        assertThat(at(120).accepts(SESSION, code)).isFalse();
        assertThat(at(-1).accepts(SESSION, code)).isFalse();
    }

    @Test
    void isAnotherForEverySession() {
        assertThat(at(0).accepts(SESSION + 1, at(0).now(SESSION))).isFalse();
    }

    @Test
    void changesEveryMinute() {
        var seen = new HashSet<String>();
        for (int minute = 0; minute < 100; minute++) {
            seen.add(at(60 * minute).now(SESSION));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(99);
    }

    @Test
    void isReadInAnyScriptAndWithSpaces() {
        var code = at(0).now(SESSION);
        var arabic = code.chars()
                .mapToObj(digit -> String.valueOf((char) ('\u0660' + digit - '0')))
                .reduce("", String::concat);

        assertThat(at(0).accepts(SESSION, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
        assertThat(at(0).accepts(SESSION, arabic)).isTrue();
        assertThat(at(0).accepts(SESSION, "")).isFalse();
        assertThat(at(0).accepts(SESSION, null)).isFalse();
    }

    @Test
    void givesATicketForTenMinutesThatNobodyCanMake() {
        var ticket = at(0).ticket(SESSION);

        assertThat(at(0).honours(SESSION, ticket)).isTrue();
        assertThat(at(660 - 1).honours(SESSION, ticket)).isTrue();
        assertThat(at(660).honours(SESSION, ticket)).isFalse();
        assertThat(at(-1).honours(SESSION, ticket)).isFalse();
        assertThat(at(0).honours(SESSION + 1, ticket)).isFalse();
        var later = BEGINS.plus(Duration.ofMinutes(5)).getEpochSecond() / 60;
        assertThat(at(600).honours(SESSION, later + ticket.substring(ticket.indexOf('.'))))
                .isFalse();
        for (var made : new String[] {null, "", "x", "1", "1.", ".x", "99999999999999999999.x"}) {
            assertThat(at(0).honours(SESSION, made)).as(made).isFalse();
        }
    }

    private VenueCode at(int seconds) {
        return new VenueCode(secrets, Clock.fixed(BEGINS.plusSeconds(seconds), ZoneOffset.UTC));
    }
}
