package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the figures with {@link SlowCount}, cell by cell, for people nobody thought of. */
class RandomPeopleTest extends CountingTest {

    static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate TILL = LocalDate.of(2026, 11, 30);

    final Random random = new Random(20261122);

    @Test
    void agreesWithASecondCountOfSixHundredRandomPeople() {
        var people = IntStream.range(0, 600).mapToObj(number -> anyone()).toList();
        group.enrol(home, amif, people);
        group.enrol(home, esf, people);

        assertThat(compare("amif", null, FROM, TILL, people)).allMatch(it -> it.value() > 0);
        assertThat(compare("esf", null, FROM, TILL, people)).allMatch(it -> it.value() > 0);
        assertThat(compare("esf", "ESF-2014", FROM, TILL, people)).allMatch(it -> it.value() > 0);
    }

    private Someone anyone() {
        var entered = day(LocalDate.of(2026, 1, 1), 300);
        var left = random.nextInt(3) == 0 ? null : entered.plusDays(random.nextInt(150));
        var someone = new Someone()
                .born(random.nextInt(12) == 0 ? null : born(entered).toString())
                .gender(any("WOMAN", "WOMAN", "MAN", "MAN", "NON_BINARY", "UNKNOWN"))
                .entered(entered.toString())
                .with("exited_on", left)
                .with("role", any("PARTICIPANT", "PARTICIPANT", "PARTICIPANT", "PARTICIPANT", "STAFF", "CONTRIBUTOR"))
                .with("third_country_national", any(true, true, true, false, null))
                .with("employment", any("UNEMPLOYED", "UNEMPLOYED", "INACTIVE", "INACTIVE", "EMPLOYED", null))
                .with(
                        "unemployed_since",
                        any(entered.minusMonths(12), entered.minusDays(366), entered.minusDays(30), null))
                .with("in_education", any(true, false, false, null))
                .with("isced", any(0, 1, 2, 3, 4, 5, 6, 7, 8, null))
                .with("cefr_entry", level())
                .with("cefr_exit", level())
                .with("recognition_applied_on", any(entered, entered.minusDays(100), entered.plusDays(40), null, null))
                .with("residence_applied_on", any(entered, entered.minusDays(200), entered.plusDays(9), null, null));
        if (left != null) {
            someone.with(
                            "exit_status",
                            any(
                                    "UNEMPLOYED",
                                    "INACTIVE",
                                    "EMPLOYED",
                                    "EMPLOYED",
                                    "JOB_SEARCHING",
                                    "JOB_SEARCHING",
                                    null))
                    .with("exit_status_on", any(left, left.plusDays(28), left.plusDays(29), null))
                    .with("exit_in_education", any(true, true, false, null))
                    .with("exit_qualification", any(true, false, null))
                    .with("status_6m", any("UNEMPLOYED", "EMPLOYED", "EMPLOYED", "JOB_SEARCHING", null))
                    .with("improved_6m", any(true, true, false, null));
        }
        Stream.of("LANGUAGE_COURSE", "CIVIC_ORIENTATION", "PROFESSIONAL_GUIDANCE", "OTHER")
                .filter(support -> random.nextInt(8) == 0)
                .forEach(someone::known);
        IntStream.range(0, random.nextInt(3)).forEach(number -> someone.answered(random.nextInt(3) > 0));
        someone.checked = random.nextInt(4) > 0;
        Stream.of("LANGUAGE_COURSE", "CIVIC_ORIENTATION", "PROFESSIONAL_GUIDANCE", "OTHER", null)
                .filter(support -> random.nextInt(3) == 0)
                .forEach(someone::supported);
        return someone;
    }

    /** Often near a birthday that decides. */
    private LocalDate born(LocalDate entered) {
        var age = any(18, 25, 30, 55, 61, random.nextInt(80));
        return random.nextBoolean()
                ? entered.minusYears(age).plusDays(random.nextInt(3) - 1)
                : any(LocalDate.of(2008, 2, 29), day(LocalDate.of(1950, 1, 1), 25_000));
    }

    private @Nullable String level() {
        return any("A0", "A1", "A1", "A2", "B1", "C2", null);
    }

    private LocalDate day(LocalDate first, int days) {
        return first.plusDays(random.nextInt(days));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
