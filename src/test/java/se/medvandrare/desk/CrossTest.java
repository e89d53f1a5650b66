package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
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

/** Tables of two divisions against counts made in another way. */
@PortalTest
class CrossTest {

    static final String ANNA = "anna@example.se";
    static final Period AUTUMN = new Period(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-31"));
    static final CrossChoice.Only EVERYTHING = new CrossChoice.Only(null, null, null, null, null);
    static final String PAGE = "/arbete/kundtjanst/statistik/korstabell";
    static final String DAYS = "?fran=2026-09-01&till=2026-10-31";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    CrossPages pages;

    TestDesk test;
    long tenant;

    @BeforeEach
    void fillADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, language, interpreter, outcome, practice, submission)
                select d.id, a.id, timestamptz '2026-08-20 12:00+02' + n * interval '5 hours',
                       (array['COUNTER', 'PHONE', 'EMAIL'])[1 + n % 3], (select id from topic order by id offset n % 2 limit 1),
                       (array['sv', 'ar', 'so', null])[1 + n % 4], n % 5 = 0,
                       (array['ANSWERED', 'REFERRED', 'NOT_SOLVED', 'ANSWERED', 'BOOKED'])[1 + n % 5], n % 11 = 0, gen_random_uuid()
                  from generate_series(1, 500) as n, desk d, account a
                """);
    }

    @Test
    void countsEveryPairOfDivisionsToTheSameTotal() {
        var all = counted("true");
        for (var rows : Division.values()) {
            for (var columns : EnumSet.complementOf(EnumSet.of(rows))) {
                var table = table(rows, columns, EVERYTHING, false);
                var sums = table.lines().get(table.lines().size() - 1).numbers();
                assertThat(sums.get(sums.size() - 1)).as("%s %s", rows, columns).isEqualTo(all);
                assertThat(table.lines().stream().limit(table.lines().size() - 1L))
                        .allSatisfy(line -> assertThat(line.numbers().stream()
                                        .limit(table.columns().size())
                                        .mapToLong(Objects::requireNonNull)
                                        .sum())
                                .isEqualTo(line.numbers().get(table.columns().size())));
            }
        }
    }

    @Test
    void countsACellAsOneStatementDoes() {
        assertThat(cell(table(Division.AMNE, Division.SPRAK, EVERYTHING, false), "Bostad", "somaliska"))
                .isEqualTo(counted("topic_id = " + test.topic + " and language = 'so'"));
        assertThat(cell(table(Division.SPRAK, Division.TOLK, EVERYTHING, false), "inte noterat", "Med tolk"))
                .isEqualTo(counted("language is null and interpreter"));
        assertThat(cell(table(Division.MANAD, Division.KANAL, EVERYTHING, false), "oktober 2026", "Telefon"))
                .isEqualTo(counted("channel = 'PHONE' and at >= '2026-10-01 00:00+02'"));
        assertThat(cell(table(Division.TIMME, Division.VECKODAG, EVERYTHING, false), "08–09", "torsdag"))
                .isEqualTo(counted("extract(hour from at at time zone 'Europe/Stockholm') = 8"
                        + " and extract(isodow from at at time zone 'Europe/Stockholm') = 4"));
    }

    @Test
    void countsOnlyWhatIsAskedFor() {
        var only = new CrossChoice.Only(null, test.topic, "so", Channel.PHONE, Outcome.ANSWERED);
        var table = table(Division.UTFALL, Division.KANAL, only, false);

        assertThat(table.columns()).containsExactly("Telefon");
        assertThat(table.lines().get(0).name()).isEqualTo("Fick svar");
        assertThat(table.lines().get(0).numbers())
                .containsOnly(counted("topic_id = " + test.topic
                        + " and language = 'so' and channel = 'PHONE' and outcome = 'ANSWERED'"));
        assertThat(table(Division.UTFALL, Division.KANAL, new CrossChoice.Only(-1L, null, null, null, null), true)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void keepsTimeInItsOrderAndPutsTheCommonestFirst() {
        assertThat(table(Division.VECKODAG, Division.TIMME, EVERYTHING, false).lines())
                .extracting(CrossTable.Line::name)
                .containsExactly("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "Summa");
        var table = table(Division.UTFALL, Division.KANAL, EVERYTHING, false);
        assertThat(table.lines().stream()
                        .limit(table.lines().size() - 1L)
                        .map(line -> -Objects.requireNonNull(
                                line.numbers().get(table.columns().size()))))
                .isSorted();
    }

    @Test
    void countsTheRarestTogetherWhenThereAreTooMany() {
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, language, outcome, submission)
                select d.id, a.id, timestamptz '2026-09-10 12:00+02', 'COUNTER', (select min(id) from topic), l.tag, 'ANSWERED',
                       gen_random_uuid()
                  from desk d, account a, (select tag from language order by position limit 30) l
                """);
        var table = table(Division.AMNE, Division.SPRAK, EVERYTHING, false);

        assertThat(table.columns()).hasSize(CrossPages.MOST_COLUMNS).endsWith("Övriga");
        assertThat(table.lines().get(table.lines().size() - 1).numbers()).endsWith(counted("true"));
    }

    @Test
    void countsNoTimesTogetherHoweverManyThereAre() {
        test.run(tenant, "update contact set at = timestamptz '2026-01-01 12:00+01' + id % 60 * interval '6 days'");
        var year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        var choice = new CrossChoice(year, Division.VECKA, Division.KANAL, EVERYTHING, false);

        assertThat(seen(() -> pages.of(choice).table()).lines())
                .hasSizeGreaterThan(CrossPages.MOST_ROWS)
                .extracting(CrossTable.Line::name)
                .startsWith("vecka 1 2026")
                .doesNotContain("Övriga");
    }

    @Test
    void saysWhyThereIsNoTable() {
        assertThat(Jsoup.parse(body(PAGE + "?rader=SPRAK&kolumner=SPRAK"))
                        .select("main .warning")
                        .text())
                .contains("två olika");
        assertThat(mvc.get().uri(PAGE + ".csv?rader=SPRAK&kolumner=SPRAK").with(accounts.as(ANNA)))
                .hasStatus(409);
        test.run(tenant, "update contact set at = timestamptz '2022-01-03 07:00+01' + id * interval '73 hours'");
        assertThat(Jsoup.parse(body(PAGE + "?rader=VECKA&kolumner=TIMME&fran=2022-01-01&till=2026-12-31"))
                        .select("main .warning")
                        .text())
                .contains("för stor");
    }

    @Test
    void hidesSmallNumbersUnlessTheyAreAskedFor() {
        var page = Jsoup.parse(body(PAGE + DAYS + "&rader=TIMME&kolumner=VECKODAG"));
        assertThat(page.select("main td.number").eachText()).contains("dolt").doesNotContain("0", "1", "2", "3", "4");
        assertThat(page.select("main .hint").text()).contains("Tal under 5 är dolda");

        var internal = Jsoup.parse(body(PAGE + DAYS + "&rader=TIMME&kolumner=VECKODAG&sma=true"));
        assertThat(internal.select("main td.number").eachText())
                .doesNotContain("dolt")
                .contains("2");
    }

    @Test
    void keepsTenantsApart() {
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(accounts.work(
                                "eva@example.se",
                                () -> pages.of(
                                        new CrossChoice(AUTUMN, Division.AMNE, Division.SPRAK, EVERYTHING, false)))
                        .table()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void comesAlongAsFilesWithTheSameNumbers() throws IOException {
        test.run(tenant, "update topic set name_sv = '=1+1' where id = " + test.topic);
        var query = DAYS + "&rader=AMNE&kolumner=KANAL&sma=true";
        var number = String.valueOf(counted("topic_id = " + test.topic + " and channel = 'PHONE'"));

        var csv = new String(file(PAGE + ".csv" + query, "-internt.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("INTERNT UNDERLAG", "\r\n'=1+1;").doesNotContain("\r\n=1+1");
        assertThat(Stream.of(csv.split("\r\n"))
                        .filter(line -> line.startsWith("'=1+1"))
                        .findFirst()
                        .orElseThrow()
                        .split(";"))
                .contains(number);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(PAGE + ".xlsx" + query, "-internt.xlsx")))) {
            assertThat(book.getFirstSheet().read().stream()
                            .filter(row -> row.getCellText(0).equals("=1+1"))
                            .flatMap(row -> row.stream().map(cell -> cell.getText())))
                    .contains(number);
        }
        try (var pdf = Loader.loadPDF(file(PAGE + ".pdf" + query, "-internt.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("=1+1", number, "INTERNT UNDERLAG");
        }
        assertThat(new String(
                        file(PAGE + ".csv" + DAYS + "&rader=TIMME&kolumner=VECKODAG", "-10-31.csv"),
                        StandardCharsets.UTF_8))
                .contains("dolt")
                .doesNotContain("INTERNT")
                .doesNotContainPattern(";[0-4][;\r]");
    }

    @Test
    void refusesDivisionsThatDoNotExist() {
        assertThat(mvc.get().uri(PAGE + "?rader=KON").with(accounts.as(ANNA))).hasStatus(400);
    }

    private CrossTable table(Division rows, Division columns, CrossChoice.Only only, boolean shared) {
        return seen(() ->
                pages.of(new CrossChoice(AUTUMN, rows, columns, only, shared)).table());
    }

    private static long cell(CrossTable table, String row, String column) {
        return Objects.requireNonNull(table.lines().stream()
                .filter(line -> line.name().equals(row))
                .findFirst()
                .orElseThrow()
                .numbers()
                .get(table.columns().indexOf(column)));
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).with(accounts.as(ANNA)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private byte[] file(String address, String ending) {
        var answer = mvc.get().uri(address).with(accounts.as(ANNA)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(ending);
        return answer.getResponse().getContentAsByteArray();
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
                 where (at at time zone 'Europe/Stockholm')::date between '2026-09-01' and '2026-10-31' and not practice and """ + " " + where);
    }
}
