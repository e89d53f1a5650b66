package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.base.Cell;

/** The statistics against counts made in another way. */
@PortalTest
class StatisticsTest {

    static final String ANNA = "anna@example.se";
    static final Period AUTUMN = new Period(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-31"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    StatisticsPages pages;

    @Autowired
    StatisticsCsv csv;

    TestDesk test;
    long tenant;

    @BeforeEach
    void fillADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, language, interpreter, outcome, pages_answered, submission)
                select d.id, a.id, timestamptz '2026-08-20 12:00+02' + n * interval '5 hours',
                       (array['COUNTER', 'PHONE', 'EMAIL'])[1 + n % 3], (select id from topic order by id offset n % 2 limit 1),
                       (array['sv', 'ar', 'so', null])[1 + n % 4], n % 5 = 0,
                       (array['ANSWERED', 'REFERRED', 'NOT_SOLVED', 'ANSWERED', 'BOOKED'])[1 + n % 5],
                       (array[true, false, null])[1 + n % 3], gen_random_uuid()
                  from generate_series(1, 500) as n, desk d, account a
                """);
    }

    @Test
    void countsTheSameAsOneStatementForEachNumber() {
        var statistics = seen(() -> pages.of(AUTUMN, null, false));

        assertThat(statistics.total()).isEqualTo(counted("true"));
        assertThat(statistics.interpreted()).isEqualTo(counted("interpreter"));
        assertThat(statistics.unanswered()).isEqualTo(counted("pages_answered = false"));
        assertThat(value(statistics, "topic", "Bostad")).isEqualTo(counted("topic_id = " + test.topic));
        assertThat(value(statistics, "language", "arabiska")).isEqualTo(counted("language = 'ar'"));
        assertThat(value(statistics, "language", "inte noterat")).isEqualTo(counted("language is null"));
        assertThat(value(statistics, "outcome", "Fick svar")).isEqualTo(counted("outcome = 'ANSWERED'"));
        assertThat(value(statistics, "channel", "Telefon")).isEqualTo(counted("channel = 'PHONE'"));
        assertThat(value(statistics, "pages", "Bostad"))
                .isEqualTo(counted("topic_id = " + test.topic + " and pages_answered = false"));
        assertThat(value(statistics, "week", "vecka 40 2026"))
                .isEqualTo(counted("(at at time zone 'Europe/Stockholm')::date between '2026-09-28' and '2026-10-04'"));
    }

    @Test
    void addsUpToTheTotalInEveryDivision() {
        var statistics = seen(() -> pages.of(AUTUMN, null, false));

        for (var key : List.of("topic", "language", "week", "outcome", "channel")) {
            assertThat(chart(statistics, key).bars().stream()
                            .mapToLong(Chart.Bar::value)
                            .sum())
                    .as(key)
                    .isEqualTo(statistics.total());
        }
    }

    @Test
    void showsAWeekWithoutContactsAsNought() {
        var early = new Period(LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-23"));

        var weeks = chart(seen(() -> pages.of(early, null, false)), "week").bars();

        assertThat(weeks).extracting(Chart.Bar::value).startsWith(0L, 0L).hasSize(3);
    }

    @Test
    void countsOneDeskAndOneTenantAtATime() {
        var other = test.inside(tenant, "insert into desk (name) values ('Biblioteket') returning id");
        var are = accounts.are().tenant();
        accounts.open("eva@example.se", are, Role.DESK);

        assertThat(seen(() -> pages.of(AUTUMN, other, false)).total()).isZero();
        assertThat(accounts.work("eva@example.se", () -> pages.of(AUTUMN, null, false))
                        .total())
                .isZero();
    }

    @Test
    void writesAFileThatExcelOpensAndMarksItInternal() {
        var file = new String(seen(() -> csv.of(pages.of(AUTUMN, null, false))), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFINTERNT UNDERLAG")
                .contains("Ämne;Bostad;" + counted("topic_id = " + test.topic) + "\r\n");
    }

    @Test
    void turnsATopicThatLooksLikeAFormulaIntoText() {
        test.run(tenant, "update topic set name_sv = '=1+1' where id = " + test.topic);

        assertThat(new String(seen(() -> csv.of(pages.of(AUTUMN, null, false))), StandardCharsets.UTF_8))
                .contains("Ämne;'=1+1;")
                .doesNotContain(";=1+1");
        assertThat(List.of("=a", "+a", "-a", "@a", "\ta", "\ra"))
                .allSatisfy(it -> assertThat(Cell.text(it)).startsWith("'"));
        assertThat(Cell.text("Bostad")).isEqualTo("Bostad");
    }

    @Test
    void givesNoSmallNumberAwayInWhatIsShared() {
        test.run(tenant, "delete from contact where channel = 'EMAIL' and id > (select min(id) + 12 from contact)");
        var small = seen(
                () -> pages.of(new Period(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31")), null, true));
        var file = new String(seen(() -> csv.of(small)), StandardCharsets.UTF_8);

        assertThat(chart(small, "channel").bars().stream().filter(Chart.Bar::hidden))
                .hasSizeGreaterThan(1);
        assertThat(file).contains("Kanal;E-post;dolt").doesNotContain("INTERNT").doesNotContainPattern(";[1-4]\r\n");
    }

    @Test
    void showsChartsThatSayTheFindingAndTheValues() {
        assertThat(mvc.get()
                        .uri("/arbete/kundtjanst/statistik?fran=2026-09-01&till=2026-10-31")
                        .with(accounts.as(ANNA)))
                .hasStatusOk()
                .bodyText()
                .contains("Flest kom om", "<rect", "Vanligaste språket är", "statistik.csv?fran=2026-09-01");
        var file = mvc.get()
                .uri("/arbete/kundtjanst/statistik.csv")
                .with(accounts.as(ANNA))
                .exchange();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("-internt.csv");
    }

    private <T> T seen(Supplier<T> work) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return accounts.work(ANNA, work);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private long counted(String where) {
        return test.inside(tenant, """
                select count(*) from contact
                 where (at at time zone 'Europe/Stockholm')::date between '2026-09-01' and '2026-10-31' and """ + " " + where);
    }

    private static Chart chart(Statistics statistics, String key) {
        return statistics.charts().stream()
                .filter(chart -> chart.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long value(Statistics statistics, String key, String label) {
        return chart(statistics, key).bars().stream()
                .filter(bar -> bar.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
