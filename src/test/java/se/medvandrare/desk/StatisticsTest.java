package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
import se.medvandrare.desk.Statistics.Choice;

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
    StatisticsFigures figures;

    @Autowired
    FigureFiles files;

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
        var statistics = seen(() -> pages.of(of(AUTUMN, false)));

        assertThat(statistics.number("total")).isEqualTo(counted("true"));
        assertThat(statistics.number("interpreted")).isEqualTo(counted("interpreter"));
        assertThat(statistics.number("unanswered")).isEqualTo(counted("pages_answered = false"));
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
        var statistics = seen(() -> pages.of(of(AUTUMN, false)));

        for (var key : List.of("topic", "language", "week", "outcome", "channel")) {
            assertThat(chart(statistics, key).bars().stream()
                            .mapToLong(Chart.Bar::value)
                            .sum())
                    .as(key)
                    .isEqualTo(statistics.number("total"));
        }
    }

    @Test
    void showsAWeekWithoutContactsAsNought() {
        var early = new Period(LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-23"));

        var weeks = chart(seen(() -> pages.of(of(early, false))), "week").bars();

        assertThat(weeks).extracting(Chart.Bar::value).startsWith(0L, 0L).hasSize(3);
    }

    @Test
    void countsOneDeskAndOneTenantAtATime() {
        var other = test.inside(tenant, "insert into desk (name) values ('Biblioteket') returning id");
        var are = accounts.are().tenant();
        accounts.open("eva@example.se", are, Role.DESK);

        assertThat(seen(() -> pages.of(new Choice(AUTUMN, Against.INGET, other, false)))
                        .empty())
                .isTrue();
        assertThat(accounts.work("eva@example.se", () -> pages.of(of(AUTUMN, false)))
                        .empty())
                .isTrue();
    }

    @Test
    void writesAFileThatExcelOpensAndMarksItInternal() {
        var file = csv(of(AUTUMN, false));

        assertThat(file)
                .startsWith("\uFEFFStatistik för kundtjänsten;2026-09-01;2026-10-31\r\n")
                .contains("INTERNT UNDERLAG", "\r\nBostad;" + counted("topic_id = " + test.topic) + "\r\n");
    }

    @Test
    void turnsATopicThatLooksLikeAFormulaIntoText() {
        test.run(tenant, "update topic set name_sv = '=1+1' where id = " + test.topic);

        assertThat(csv(of(AUTUMN, false))).contains("\r\n'=1+1;").doesNotContain("\r\n=1+1");
        assertThat(List.of("=a", "+a", "-a", "@a", "\ta", "\ra"))
                .allSatisfy(it -> assertThat(Cell.text(it)).startsWith("'"));
        assertThat(Cell.text("Bostad")).isEqualTo("Bostad");
    }

    @Test
    void givesNoSmallNumberAwayInWhatIsShared() {
        test.run(tenant, "delete from contact where channel = 'EMAIL' and id > (select min(id) + 12 from contact)");
        var small = seen(
                () -> pages.of(of(new Period(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31")), true)));
        var file = csv(small.choice());

        assertThat(chart(small, "channel").bars().stream().filter(Chart.Bar::hidden))
                .hasSizeGreaterThan(1);
        assertThat(file).contains("\r\nE-post;dolt").doesNotContain("INTERNT").doesNotContainPattern(";[1-4]\r\n");
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
                .uri("/arbete/kundtjanst/statistik.csv?sma=true")
                .with(accounts.as(ANNA))
                .exchange();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("-internt.csv");
    }

    @Test
    void comparesWithTheMonthsBefore() {
        var october = new Period(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));
        var statistics = seen(() -> pages.of(new Choice(october, Against.FORE, null, false)));
        var september = "(at at time zone 'Europe/Stockholm')::date between '2026-09-01' and '2026-09-30'";

        assertThat(statistics.before())
                .isEqualTo(new Period(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30")));
        assertThat(statistics.numberBefore("total")).isEqualTo(counted(september));
        var channel = chart(statistics, "channel");
        var phone = channel.bars().stream().map(Chart.Bar::label).toList().indexOf("Telefon");
        assertThat(Objects.requireNonNull(channel.before()).get(phone).value())
                .isEqualTo(counted(september + " and channel = 'PHONE'"));
        assertThat(chart(statistics, "week").before()).isNull();
    }

    @Test
    void comparesWithWhatIsNotThereAnyMore() {
        var november = new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-31"));
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, outcome, submission)
                select d.id, a.id, timestamptz '2027-01-15 12:00+01', 'OUTREACH', (select min(id) from topic), 'ANSWERED',
                       gen_random_uuid() from desk d, account a, generate_series(1, 6)
                """);
        var channel = chart(seen(() -> pages.of(new Choice(november, Against.IFJOL, null, true))), "channel");
        assertThat(channel.bars()).extracting(Chart.Bar::shown).containsExactly(6L);

        test.run(tenant, "update contact set at = at - interval '1 year' where channel = 'PHONE'");
        var again = chart(seen(() -> pages.of(new Choice(november, Against.FORE, null, false))), "channel");
        assertThat(again.bars().get(0).label()).isEqualTo("Uppsökande");
        assertThat(Objects.requireNonNull(again.before())).hasSameSizeAs(again.bars());
    }

    @Test
    void comesAlongAsAWorkbookAndOnPaper() throws IOException {
        var query = "?fran=2026-10-01&till=2026-10-31&mot=FORE&sma=true";
        var number = String.valueOf(
                counted(
                        "(at at time zone 'Europe/Stockholm')::date between '2026-10-01' and '2026-10-31' and channel = 'PHONE'"));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx" + query)))) {
            assertThat(book.getSheets()).hasSize(7);
            assertThat(book.getSheet(5).orElseThrow().read().stream()
                            .filter(row -> row.getCellText(0).equals("Telefon"))
                            .flatMap(row -> row.stream().map(cell -> cell.getText())))
                    .hasSize(3)
                    .contains(number);
        }
        try (var pdf = Loader.loadPDF(file("pdf" + query))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Telefon " + number, "Jämfört med 2026-09-01");
        }
    }

    private byte[] file(String rest) {
        var answer = mvc.get()
                .uri("/arbete/kundtjanst/statistik." + rest)
                .with(accounts.as(ANNA))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static Choice of(Period period, boolean shared) {
        return new Choice(period, Against.INGET, null, shared);
    }

    private String csv(Choice choice) {
        var bytes = seen(() -> files.csv("k", figures.of(pages.of(choice)))).getBody();
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
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
