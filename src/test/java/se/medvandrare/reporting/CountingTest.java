package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** Ground for the hand-made cases: a project of each fund, whose figures are those of 2026. */
@PortalTest
abstract class CountingTest {

    static final IndicatorForm YEAR = new IndicatorForm(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Indicators indicators;

    TestAccounts.Home home;
    TestProjects projects;
    Group group;
    long amif;
    long esf;

    @BeforeEach
    void openProjects() {
        home = accounts.skelleftea();
        projects = new TestProjects(jdbc, transactions, accounts);
        amif = projects.run(home, "amif", "AMIF-2021");
        esf = projects.run(home, "esf", "ESFPLUS-2021");
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER);
        group = new Group(jdbc, transactions, accounts);
    }

    Measured amif(String code, Someone... people) {
        group.enrol(home, amif, List.of(people));
        return measure("amif", code, YEAR);
    }

    Measured esf(String code, Someone... people) {
        group.enrol(home, esf, List.of(people));
        return measure("esf", code, YEAR);
    }

    Measured measure(String slug, String code, IndicatorForm asked) {
        return accounts.work("ledare@example.se", () -> indicators.measure(slug, asked)).stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Holds every cell of every figure against {@link SlowCount}; gives the figures. */
    List<Measured> compare(
            String slug, @Nullable String framework, LocalDate from, LocalDate till, List<Someone> people) {
        var figures = accounts.work(
                "ledare@example.se", () -> indicators.measure(slug, new IndicatorForm(framework, from, till)));
        var slow = new SlowCount(from, till);
        assertThat(figures).isNotEmpty().allSatisfy(figure -> compare(figure, slow, people));
        return figures;
    }

    private static void compare(Measured figure, SlowCount slow, List<Someone> people) {
        var code = figure.definition().code();
        for (var gender : Gender.values()) {
            for (var band : List.of("0-17", "18-60", "61+", "18-29", "30-54", "55+", "0-24", "25-54", "UNKNOWN")) {
                var cell = people.stream()
                        .filter(it -> it.person.get("gender").equals(gender.name())
                                && slow.band(code, it).equals(band))
                        .toList();
                assertThat(figure.value(gender, band))
                        .as("%s %s %s", code, gender, band)
                        .isEqualTo(cell.stream()
                                .filter(it -> slow.counts(code, it))
                                .count());
            }
        }
        assertThat(figure.incomplete())
                .as("%s incomplete", code)
                .isEqualTo(
                        people.stream().filter(it -> slow.incomplete(code, it)).count());
    }

    static void counts(Measured figure) {
        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.incomplete()).isZero();
    }

    static void leavesOut(Measured figure) {
        assertThat(figure.value()).isZero();
        assertThat(figure.incomplete()).isZero();
    }

    static void misses(Measured figure, Missing what) {
        assertThat(figure.value()).isZero();
        assertThat(figure.incomplete()).isEqualTo(1);
        assertThat(figure.why()).extracting(java.util.Map.Entry::getKey).containsExactly(what);
    }
}
