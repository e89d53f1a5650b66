package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.medvandrare.reporting.Someone.someone;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.Today;

/** One kind of missing facts filled in for many people on one page. */
class FillTest extends CountingTest {

    static final String EDUCATION = "/arbete/projekt/amif/luckor/EDUCATION/fyll";
    static final String CHECK = "/arbete/projekt/amif/luckor/TARGET_GROUP_CHECK/fyll";
    static final String LUCKOR = "/arbete/projekt/amif/luckor/";
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATIONALITY | third_country_national | thirdCountryNational | false",
                "EMPLOYMENT | employment | employment unemployedSince | INACTIVE -",
                "EDUCATION | isced | isced | 4",
                "UNEMPLOYED_SINCE | unemployed_since | unemployedSince | 2026-01-02"
            })
    void fillsInWhatIsAskedAtEntry(String what, String column, String names, String values) {
        enrol(without(column));
        var id = ids().get(0);

        var fields = fields(id, names.split(" "), values.split(" "));
        assertThat(post("/arbete/projekt/amif/luckor/" + what + "/fyll", fields))
                .hasStatus(302);

        assertThat(value(column, id)).isEqualTo(values.split(" ")[0]);
        assertThat(changes("filled " + what)).isOne();
    }

    @Test
    void fillsInWhatIsToldAfterwards() {
        enrol(someone().supported("LANGUAGE_COURSE").with("cefr_entry", "A1").left("2026-03-09"));
        var id = ids().get(0);

        assertThat(post(LUCKOR + "LEVEL_EXIT/fyll", "version-" + id, "0", "cefrExit-" + id, "B1"))
                .hasStatus(302);
        assertThat(post(LUCKOR + "EXIT_STATUS/fyll", "version-" + id, "1", "status-" + id, "EMPLOYED"))
                .hasStatus(302);
        assertThat(post(LUCKOR + "SIX_MONTHS/fyll", "version-" + id, "2", "status6m-" + id, "INACTIVE"))
                .hasStatus(302);

        assertThat(value("cefr_exit", id)).isEqualTo("B1");
        assertThat(value("exit_status", id)).isEqualTo("EMPLOYED");
        assertThat(value("exit_status_on", id)).isEqualTo("2026-03-09");
        assertThat(value("status_6m", id)).isEqualTo("INACTIVE");
    }

    @Test
    void fillsInGenderAndBirthDate() {
        enrol(someone().gender("UNKNOWN").born(null));
        var id = ids().get(0);

        assertThat(post("/arbete/projekt/amif/luckor/GENDER/fyll", "version-" + id, "0", "gender-" + id, "MAN"))
                .hasStatus(302);
        assertThat(post(
                        "/arbete/projekt/amif/luckor/BIRTH_DATE/fyll",
                        "version-" + id,
                        "1",
                        "birthDate-" + id,
                        "1991-02-03"))
                .hasStatus(302);

        assertThat(tenant("select gender || ' ' || birth_date from person")).isEqualTo("MAN 1991-02-03");
    }

    @Test
    void correctsNoBirthDateWithoutAReason() {
        enrol(someone().born(null));
        var fields = new String[] {"version-" + ids().get(0), "0", "birthDate-" + ids().get(0), "1991-02-03"};
        assertThat(post(LUCKOR + "BIRTH_DATE/fyll", fields)).hasStatus(302);

        fields[1] = "1";
        fields[3] = "1994-05-06";
        var answer = post(LUCKOR + "BIRTH_DATE/fyll", fields);

        assertThat(answer).hasStatus(422);
        assertThat(tenant("select birth_date from person")).isEqualTo("1991-02-03");
    }

    @Test
    void losesNoDayOfUnemploymentThatWasTyped() {
        enrol(without("unemployed_since"));
        var id = ids().get(0);
        tenant("update enrolment set employment = 'INACTIVE' returning id");

        var answer = post(
                LUCKOR + "EMPLOYMENT/fyll",
                fields(id, "employment unemployedSince".split(" "), "INACTIVE 2026-01-02".split(" ")));

        assertThat(answer).hasStatus(422);
    }

    @Test
    void tellsOfSomebodyWhoseFactsAreRestrictedAndSavesTheOthers() {
        enrol(someone().gender("UNKNOWN"), someone().gender("UNKNOWN"));
        var ids = ids();
        tenant("""
                insert into restriction (id, person_id, reason, since, set_by)
                select 1, e.person_id, 'ACCURACY', current_date, a.id
                  from enrolment e, account a where e.id = %d and a.login = 'ledare@example.se' returning id
                """.formatted(ids.get(0)));

        var answer = post(
                LUCKOR + "GENDER/fyll",
                new String[] {"version-" + ids.get(0), "0", "gender-" + ids.get(0), "MAN"},
                new String[] {"version-" + ids.get(1), "0", "gender-" + ids.get(1), "WOMAN"});

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("En rad sparades.", "Uppgiften kan inte sparas");
        assertThat(tenant("select string_agg(gender, ' ' order by id) from person"))
                .isEqualTo("UNKNOWN WOMAN");
    }

    @Test
    void savesTheRightRowsAndKeepsWhatWasTypedInTheOthers() {
        enrol(someone().unchecked(), someone().unchecked(), someone().unchecked());
        var ids = ids();
        var tomorrow = Today.inSweden().plusDays(2).toString();

        var answer = post(
                CHECK,
                row(ids.get(0), "PASSPORT", "2026-03-01"),
                row(ids.get(1), "LMA_CARD", tomorrow),
                row(ids.get(2), "PASSPORT", ""));

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.text())
                .contains(
                        "2 saknar målgruppskontroll",
                        "En rad sparades.",
                        "Dagen har inte varit än.",
                        "Fyll i det här också.");
        assertThat(page.select("input[name^=version-]")).hasSize(2);
        assertThat(page.select("#checkedOn-" + ids.get(1)).val()).isEqualTo(tomorrow);
        assertThat(page.select("#document-" + ids.get(1) + " option[selected]").val())
                .isEqualTo("LMA_CARD");
        assertThat(tenant("select count(*) from target_group_check")).isEqualTo("1");
    }

    @Test
    void tellsWhoWasFasterAndOverwritesNothing() {
        enrol(without("isced"), without("isced"));
        var ids = ids();
        assertThat(post(EDUCATION, row(ids.get(0), "5"))).hasStatus(302);

        var answer = post(EDUCATION, row(ids.get(0), "2"), row(ids.get(1), "3"));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).text()).contains("Någon annan sparade:", "En rad sparades.");
        assertThat(page(answer).select("input[name^=version-]").val()).isEqualTo("1");
        assertThat(value("isced", ids.get(0))).isEqualTo("5");
        assertThat(value("isced", ids.get(1))).isEqualTo("3");

        assertThat(post(EDUCATION, "version-" + ids.get(0), "1", "isced-" + ids.get(0), "2"))
                .hasStatus(302);
        assertThat(value("isced", ids.get(0))).isEqualTo("2");
    }

    @Test
    void checksOnceHoweverOftenTheSameIsSent() {
        enrol(someone().unchecked());
        var row = row(ids().get(0), "PASSPORT", "2026-03-01");

        assertThat(post(CHECK, row)).hasStatus(302);
        assertThat(post(CHECK, row)).hasStatus(302);
        assertThat(post(CHECK, row(ids().get(0), "LMA_CARD", "2026-03-01"))).hasStatus(409);

        assertThat(tenant("select count(*) from target_group_check")).isEqualTo("1");
    }

    @Test
    void fillsInEmptyRowsForSomebodyToReadBeforeAnythingIsSaved() {
        enrol(without("isced"), without("isced"));
        var ids = ids();

        var answer =
                post(EDUCATION, new String[] {"isced", "3", "samma", "ja"}, row(ids.get(0), ""), row(ids.get(1), "6"));

        var page = page(answer);
        assertThat(answer).hasStatusOk();
        assertThat(page.text()).contains("ifyllda men inte sparade");
        assertThat(page.select("#isced-" + ids.get(0) + " option[selected]").val())
                .isEqualTo("3");
        assertThat(page.select("#isced-" + ids.get(1) + " option[selected]").val())
                .isEqualTo("6");
        assertThat(value("isced", ids.get(0))).isNull();
        assertThat(value("isced", ids.get(1))).isNull();
    }

    @Test
    void showsFiftyOnAPageAndLogsThem() {
        enrol(IntStream.range(0, 51).mapToObj(n -> without("isced")).toArray(Someone[]::new));

        var page = page(get(EDUCATION));

        assertThat(page.select("input[name^=version-]")).hasSize(50);
        assertThat(page.text()).contains("51 saknar utbildning", "Sida 1 av 2");
        assertThat(tenant("select count(*) from access_log where purpose = 'missing EDUCATION'"))
                .isEqualTo("50");
        assertThat(page(get(EDUCATION + "?sida=99")).select("input[name^=version-]"))
                .hasSize(1);
    }

    @Test
    void countsThoseWithProtectedIdentityAndNeitherShowsNorFillsThem() {
        enrol(without("isced").hidden(), without("isced"));
        var hidden = tenant("select e.id from enrolment e join person p on p.id = e.person_id where p.protected");

        var page = page(get(EDUCATION));
        assertThat(page.select("input[name^=version-]")).hasSize(1);
        assertThat(page.text())
                .contains("En med skyddad identitet visas inte här")
                .doesNotContain("Kanarie");

        var answer = post(EDUCATION, row(Long.parseLong(hidden), "3"));
        assertThat(answer).hasStatus(302);
        assertThat(value("isced", Long.parseLong(hidden))).isNull();
    }

    @Test
    void saysSoWhenNobodyMissesItAndWhenItCannotBeFilledInForMany() {
        enrol(someone());

        assertThat(page(get(EDUCATION)).text()).contains("Ingen saknar det här längre.");
        assertThat(get("/arbete/projekt/amif/luckor/ANSWER/fyll")).hasStatus(404);
        assertThat(get("/arbete/projekt/amif/luckor/EXIT_BEFORE_ENTRY/fyll")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"isced-%s, nio", "isced-%s, 9", "isced-%s, -1"})
    void refusesWhatNobodyCanMean(String field, String typed) {
        enrol(without("isced"));
        var id = ids().get(0);

        var answer = post(EDUCATION, "version-" + id, "0", field.formatted(id), typed);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("Det här går inte att läsa.");
        assertThat(post(EDUCATION, "version-abc", "0")).hasStatus(400);
        assertThat(post(EDUCATION, "version-" + id, "x")).hasStatus(400);
    }

    private static Someone without(String column) {
        return someone().with(column, null);
    }

    private void enrol(Someone... people) {
        group.enrol(home, amif, List.of(people));
    }

    private List<Long> ids() {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("select id from enrolment order by id")
                        .query(Long.class)
                        .list()));
    }

    private String value(String column, long id) {
        return tenant("select cast(" + column + " as text) from enrolment where id = " + id);
    }

    private int changes(String purpose) {
        return Integer.parseInt(tenant("select count(*) from access_log where purpose = '" + purpose + "'"));
    }

    private String tenant(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(sql)
                        .query((row, number) -> row.getString(1))
                        .list()
                        .get(0)));
    }

    private static String[] fields(long id, String[] names, String[] values) {
        var fields = new String[2 + 2 * names.length];
        fields[0] = "version-" + id;
        fields[1] = "0";
        for (int at = 0; at < names.length; at++) {
            fields[2 + 2 * at] = names[at] + "-" + id;
            fields[3 + 2 * at] = values[at].equals("-") ? "" : values[at];
        }
        return fields;
    }

    private static String[] row(long id, String isced) {
        return fields(id, new String[] {"isced"}, new String[] {isced});
    }

    private static String[] row(long id, String document, String day) {
        return fields(id, new String[] {"document", "checkedOn"}, new String[] {document, day});
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .locale(SWEDISH)
                .with(accounts.as("ledare@example.se"))
                .exchange();
    }

    private MvcTestResult post(String address, String[]... rows) {
        return post(
                address,
                List.of(rows).stream().flatMap(java.util.Arrays::stream).toArray(String[]::new));
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(SWEDISH)
                .with(accounts.as("ledare@example.se"))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
