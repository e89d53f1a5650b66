package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** Whoever leaves answers one question, under a number. */
@PortalTest
class ExitQuestionPagesTest extends StaffPages {

    static final String ADDRESS = "/ar/skelleftea/fraga/";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExitLinks links;

    /** Each test comes from a network of its own, since answers are counted. */
    final String network = "198.51.101." + tests++;

    static int tests = 1;

    long amina;

    @BeforeEach
    void prepare() {
        people.fund();
        people.inside(() -> jdbc.sql(
                        "update project set municipality_id = (select municipality_id from activity where id = 1) where slug = '4all'")
                .update());
        amina = people.enrol("Amina", "Berg");
    }

    @Test
    void countsAnAnswerInTheLanguageOfWhoeverAnswers() {
        leave(amina);
        assertThat(figure()).isEqualTo("R.2.9,total,total,0,0");
        var address = own(ask(amina));
        assertThat(address).startsWith(ADDRESS);

        var page = get(address);
        assertThat(page)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow")
                .bodyText()
                .contains("dir=\"rtl\"", "هل ساعدك المشروع", "Projekt 4all", "class=\"eu\"")
                .doesNotContain("Amina", "??");
        assertThat(document(page).select("input[type=radio]")).hasSize(2);

        assertThat(answer(address, "true")).hasStatus(302).redirectedUrl().isEqualTo(address + "/klar");
        assertThat(get(address + "/klar")).bodyText().contains("شكرًا على جوابك", "href=\"" + address + "\"");
        assertThat(get(address)).bodyText().doesNotContain("checked");
        assertThat(answers()).containsExactly("true OWN_PHONE ar " + people.today());
        assertThat(figure()).isEqualTo("R.2.9,total,total,1,0");
    }

    @Test
    void opensWithTheLinkAlone() {
        people.inside(() -> jdbc.sql("insert into pseudonym (enrolment_id) values (" + amina + ")")
                .update());
        var token = links.token(ExitLink.onOwnPhone(people.tenant(), number(amina), people.today()));

        var page = get(ADDRESS + token);
        var sent = answer(ADDRESS + token, "true");

        assertThat(page).hasStatusOk();
        assertThat(sent).hasStatus(302);
    }

    @Test
    void countsTheLastAnswerAndTheSameOnce() {
        leave(amina);
        var ask = ask(amina);
        answer(own(ask), "true");
        answer(own(ask), "true");
        assertThat(answers()).hasSize(1);
        answer(own(ask), "false");
        assertThat(figure()).isEqualTo("R.2.9,total,total,0,0");
        answer(leaders(ask), "true");

        assertThat(answers())
                .containsExactly(
                        "true OWN_PHONE ar " + people.today(),
                        "false OWN_PHONE ar " + people.today(),
                        "true LEADERS_PHONE ar " + people.today());
        assertThat(figure()).isEqualTo("R.2.9,total,total,1,0");
        assertThat(people.count("pseudonym"))
                .as("one number, however often one looks")
                .isOne();
    }

    @Test
    void asksForAChoiceAtTheField() {
        var address = own(ask(amina));
        assertThat(post(address, network)).hasStatus(422).bodyText().contains("id=\"helpful-error\"", "اختر نعم أو لا");
        assertThat(answers()).isEmpty();
        assertThat(get(address.replace("/ar/", "/sv/"))).bodyText().contains("Har projektet hjälpt dig");
        assertThat(get(address.replace("/ar/", "/sv-simple/"))).bodyText().contains("Vi sparar inte ditt namn");
        assertThat(get(address.replace("/ar/", "/en/"))).bodyText().contains("Has the project helped you");
    }

    @Test
    void opensNothingThatThePortalHasNotWritten() {
        ask(amina);
        var number = number(amina);
        var home = people.tenant();
        var good = links.token(ExitLink.onOwnPhone(home, number, people.today()));
        assertThat(get(ADDRESS + good)).hasStatusOk();
        var signature = good.substring(good.lastIndexOf('.'));
        var other = links.token(ExitLink.onOwnPhone(home, number + 1, people.today()));
        for (var token : List.of(
                "1",
                "ingen",
                good + "x",
                good.substring(0, good.length() - 1),
                good.replace(".o.", ".l."),
                other.substring(0, other.lastIndexOf('.')) + signature,
                other,
                links.token(ExitLink.onOwnPhone(home + 1, number, people.today())))) {
            assertThat(get(ADDRESS + token)).as(token).hasStatus(404);
            assertThat(answer(ADDRESS + token, "true")).as(token).hasStatus(404);
            assertThat(get(ADDRESS + token + "/klar")).as(token).hasStatus(404);
        }
        assertThat(answers()).isEmpty();
    }

    @Test
    void endsAfterThirtyDaysAndOnTheLeadersPhoneTheSameDay() {
        ask(amina);
        var number = number(amina);
        var today = people.today();
        assertThat(get(ADDRESS + links.token(ExitLink.onOwnPhone(people.tenant(), number, today.minusDays(30)))))
                .hasStatusOk();
        for (var ended : List.of(
                ExitLink.onOwnPhone(people.tenant(), number, today.minusDays(31)),
                ExitLink.onLeadersPhone(people.tenant(), number, today.minusDays(1)))) {
            assertThat(get(ADDRESS + links.token(ended)))
                    .hasStatus(410)
                    .bodyText()
                    .contains("انتهت صلاحية الرابط");
            assertThat(answer(ADDRESS + links.token(ended), "true")).hasStatus(410);
        }
        assertThat(answers()).isEmpty();
    }

    @Test
    void neverTellsStaffWhetherOrWhatSomebodyAnswered() {
        var before = plain(ask(amina));
        answer(own(ask(amina)), "false");

        assertThat(plain(ask(amina))).isEqualTo(before).contains("Amina Berg", "Svara på min telefon");
        assertThat(people.count("access_log where purpose = 'exit question'")).isEqualTo(3);
    }

    @Test
    void handsOutCodesAtASessionButNotToThoseWithProtectedIdentity() {
        people.enrolCanary();
        var zahra = people.enrol("Zahra", "Östman");
        people.inside(() -> jdbc.sql("update identity set language = 'so' where given_name = 'Zahra'")
                .update());

        var page = document(getAs(TestPeople.HOST, people.roll(2) + "/fraga?visa=alla"));

        assertThat(page.select(".slips strong bdi").eachText()).containsExactly("Amina Berg", "Zahra Östman");
        assertThat(page.select(".slips a").eachAttr("href").get(1)).startsWith("/sv/skelleftea/fraga/");
        assertThat(page.select(".slips path")).hasSize(2);
        assertThat(page.text()).contains("1 med skyddad identitet").doesNotContain(TestPeople.CANARY.get(0));
        assertThat(page.select("article").text()).doesNotContain("skyddad");
        assertThat(people.count("pseudonym")).isEqualTo(2);
        assertThat(people.count("access_log where purpose = 'exit question'")).isEqualTo(2);
        assertThat(answer(page.select(".slips a").get(1).attr("href"), "true")).hasStatus(302);
        assertThat(people.count("exit_answer a join pseudonym n on n.id = a.pseudonym_id where n.enrolment_id = "
                        + zahra + " and way = 'LEADERS_PHONE' and language = 'sv'"))
                .isOne();
    }

    @Test
    void isOpenToThoseWhoWorkThereAlone() {
        var hidden = people.enrolCanary();
        for (var who : new String[] {TestPeople.OTHER_LEADER, TestPeople.OTHER_HOST, TestPeople.STRANGER}) {
            assertThat(getAs(who, people.roll(2) + "/fraga")).as(who).hasStatus(404);
        }
        assertThat(getAs(TestPeople.STRANGER, LIST + "/" + amina + "/fraga")).hasStatus(404);
        assertThat(getAs(TestPeople.OTHER_LEADER, LIST + "/" + amina + "/fraga"))
                .hasStatus(404);
        assertThat(getAs(TestPeople.HOST, LIST + "/" + amina + "/fraga")).hasStatus(403);
        assertThat(getAs(TestPeople.LEADER, LIST + "/" + hidden + "/fraga")).hasStatus(404);
        assertThat(people.count("pseudonym")).isZero();

        people.inside(() ->
                jdbc.sql("update session set cancelled = true where id = 2").update());
        assertThat(getAs(TestPeople.LEADER, people.roll(2) + "/fraga")).hasStatus(409);
    }

    @Test
    void standsWhereTheFundAsksAlone() {
        var person = LIST + "/" + amina;
        assertThat(getAs(TestPeople.LEADER, person)).bodyText().contains(person + "/fraga");
        assertThat(getAs(TestPeople.HOST, people.roll(2))).bodyText().contains(people.roll(2) + "/fraga");

        people.inside(() -> jdbc.sql("update project set framework = 'ESFPLUS-2021', fund = 'ESF+' where slug = '4all'")
                .update());

        assertThat(getAs(TestPeople.LEADER, person)).hasStatusOk().bodyText().doesNotContain(person + "/fraga");
        assertThat(getAs(TestPeople.HOST, people.roll(2)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(people.roll(2) + "/fraga");
        assertThat(getAs(TestPeople.LEADER, person + "/fraga")).hasStatus(404);
        assertThat(getAs(TestPeople.HOST, people.roll(2) + "/fraga")).hasStatus(404);
    }

    @Test
    void letsNobodyAnswerForever() {
        var address = own(ask(amina));
        for (int time = 0; time < 60; time++) {
            assertThat(post(address, "203.0.113.19")).hasStatus(422);
        }
        assertThat(post(address, "203.0.113.19", "helpful", "true"))
                .hasStatus(429)
                .containsHeader("Retry-After");
        assertThat(post(address, "203.0.113.20", "helpful", "true")).hasStatus(302);
    }

    private Document ask(long enrolment) {
        var page = getAs(TestPeople.LEADER, LIST + "/" + enrolment + "/fraga");
        assertThat(page).hasStatusOk();
        return document(page);
    }

    /** The address under the code, without the beginning. */
    private static String own(Document page) {
        return page.select(".slips .small").text().replaceFirst("^https?://[^/]+", "");
    }

    private static String leaders(Document page) {
        return page.select(".slips a").attr("href");
    }

    private static String plain(Document page) {
        return page.select("main").text();
    }

    private long number(long enrolment) {
        return people.inside(() -> jdbc.sql("select id from pseudonym where enrolment_id = " + enrolment)
                .query(Long.class)
                .single());
    }

    private List<String> answers() {
        return people.inside(() -> jdbc.sql(
                        "select helpful || ' ' || way || ' ' || language || ' ' || answered_on from exit_answer order by id")
                .query(String.class)
                .list());
    }

    /** A participant who counts has had support and has left. */
    private void leave(long enrolment) {
        people.inside(
                () -> jdbc.sql("""
                insert into earlier_support (enrolment_id, support) values (:id, 'OTHER');
                update spell set exited_on = current_date - 1 where enrolment_id = :id;
                update enrolment set exited_on = current_date - 1, third_country_national = true where id = :id;
                insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                select nextval('target_group_check_id'), :id, 'PASSPORT', current_date - 30, min(id) from account
                """.replace(":id", String.valueOf(enrolment))).update());
    }

    private String figure() {
        var today = people.today();
        var file = getAs(
                TestPeople.LEADER,
                "/arbete/projekt/4all/indikatorer.csv?ramverk=AMIF-2021&fran=" + today.minusMonths(2) + "&till="
                        + today);
        return text(file)
                .lines()
                .filter(line -> line.startsWith("R.2.9,total"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult answer(String address, String helpful) {
        return post(address, network, "helpful", helpful);
    }

    private MvcTestResult post(String address, String network, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(it -> {
            it.setRemoteAddr(network);
            return it;
        });
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
