package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.base.Refused;

/** Guessing becomes slow and then impossible, for the guesser's network only; passwords that are guessed first are refused. */
@PortalTest
class GuessingTest {

    static final String HERE = Network.of("192.0.2.1");
    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Autowired
    FailedTries tries;

    @Autowired
    NewPassword passwords;

    @Autowired
    CommonPasswords common;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void waitsTwiceAsLongAfterEachFailureAndHalfAnHourAfterTheSixth() {
        for (long wait = 400; wait <= 6400; wait *= 2) {
            assertThat(tries.begin("anna", HERE)).isZero();
            assertThat(tries.begin("anna", HERE).toMillis()).isBetween(wait < 1600 ? 0 : 1L, wait);
            pass("1 minute");
        }
        assertThat(tries.begin("anna", HERE)).isZero();
        pass("1 minute");

        assertThat(tries.begin("ANNA ", HERE)).isEqualTo(HALF_AN_HOUR);
        pass("30 minutes");
        assertThat(tries.begin("anna", HERE)).isZero();
    }

    @Test
    void shutsOutTheNetworkAndNotTheColleague() {
        guess(6, "anna", HERE);

        assertThat(tries.begin("anna", HERE)).isEqualTo(HALF_AN_HOUR);
        assertThat(tries.begin("anna", Network.of("192.0.2.2"))).isZero();
        assertThat(tries.begin("bo", HERE)).isZero();
    }

    @Test
    void holdsNeighboursOnOneIpv6NetworkForOne() {
        guess(6, "anna", Network.of("2001:db8:1:2:3::4"));

        assertThat(tries.begin("anna", Network.of("2001:db8:1:2:ffff::9"))).isEqualTo(HALF_AN_HOUR);
        assertThat(tries.begin("anna", Network.of("2001:db8:1:3::4"))).isZero();
    }

    @Test
    void oneNetworkCannotTryAllAccounts() {
        for (int number = 0; number < FailedTries.PER_NETWORK; number++) {
            assertThat(tries.begin("clerk" + number, HERE)).isZero();
        }
        assertThat(tries.begin("another", HERE)).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void forgetsWhenTheTryWasRight() {
        guess(5, "anna", HERE);
        tries.right("anna", HERE);

        assertThat(tries.begin("anna", HERE)).isZero();
    }

    @Test
    void triesSideBySideAreNoWayAround() throws Exception {
        var work = new ArrayList<Callable<Duration>>();
        for (int number = 0; number < 30; number++) {
            work.add(() -> tries.begin("anna", HERE));
        }
        var threads = Executors.newFixedThreadPool(3);
        try {
            var allowed = 0;
            for (var answer : threads.invokeAll(work)) {
                allowed += answer.get().isZero() ? 1 : 0;
            }
            assertThat(allowed).isBetween(1, FailedTries.PER_ACCOUNT_AND_NETWORK);
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password2026!",
                "P4ssw0rd!!2026",
                "lösenordlösenord",
                "qwertyuiop123",
                "Sommar2026!!!",
                "sommarochsommar",
                "Medvandrare2026",
                "medvandrare-skellefteå",
                "Skelleftea2026!",
                "Åre-Åre-Åre-2026",
                "välkommenhej1",
                "123456789012345",
                "aaaabbbbaaaabbbb",
                "anna.berg-2026-x",
                "bergbergberg1"
            })
    void refusesWhatIsGuessedFirst(String password) {
        accounts.skelleftea();
        accounts.are();

        assertThatThrownBy(() -> passwords.encode(password, "anna.berg@example.se"))
                .isInstanceOf(Refused.class)
                .hasMessage("accounts.password.guessable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elva tecken", "kort"})
    void refusesWhatIsShort(String password) {
        assertThatThrownBy(() -> passwords.encode(password, "anna.berg@example.se"))
                .hasMessage("accounts.password.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fyra korgar lingon vid sjön",
                "sommar vinter kaffe",
                "x7Kp-q2Wm-9vTz",
                "en mening som är precis så lång att den har sextiofyra tecken ok"
            })
    void acceptsAPhrase(String password) {
        assertThatCode(() -> passwords.encode(password, "anna.berg@example.se")).doesNotThrowAnyException();
    }

    @Test
    void knowsSomeHundredWords() {
        assertThat(common.size()).isGreaterThan(400);
    }

    private void guess(int times, String what, String network) {
        for (int number = 0; number < times; number++) {
            assertThat(tries.begin(what, network)).isZero();
            pass("30 seconds");
        }
    }

    private void pass(String time) {
        accounts.age("failed_try", "at", time);
    }
}
