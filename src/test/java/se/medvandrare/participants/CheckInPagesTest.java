package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.FieldCipher;

/** Whoever has come checks in with a phone, and whoever calls the roll sees it. */
@PortalTest
class CheckInPagesTest extends StaffPages {

    static final Pattern SCREEN = Pattern.compile("href=\"(/sv/skelleftea/incheckning/\\d+/skarm/[\\w-]+)\"");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CheckInCodes codes;

    @Autowired
    FieldCipher cipher;

    /** Each test comes from a network of its own, since tries are counted. */
    final String network = "198.51.100." + tests++;

    static int tests = 1;

    long session;
    long amina;
    String here;

    @BeforeEach
    void beginASession() {
        session = session(Duration.ofMinutes(-10), Duration.ofHours(1));
        here = "/sv/skelleftea/incheckning/" + session;
        amina = people.enrol("Amina", "Berg");
    }

    @Test
    void checksInWithTheCodeOnTheScreenAndACodeOfOnesOwn() {
        var scanned = Jsoup.parse(body(get(here + "?kod=" + code())));
        var ticket = scanned.select("input[name=ticket]").val();
        assertThat(ticket).isNotEmpty();
        assertThat(scanned.select("input[name=code]")).isEmpty();

        assertThat(post(here, "ticket", ticket, "who", own(amina)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(here + "/klar");
        assertThat(get(here + "/klar")).bodyText().contains("Du är incheckad").doesNotContain("Amina");
        assertThat(getAs(TestPeople.HOST, people.roll(session)))
                .bodyText()
                .contains("Incheckad", "value=\"" + amina + "\" checked");
        assertThat(people.count("attendance")).isZero();
    }

    @Test
    void isDoneOnceHoweverOftenItIsSaid() {
        assertThat(post(here, "code", code(), "who", own(amina))).hasStatus(302);
        var first = at();
        assertThat(post(here, "code", code(), "who", own(amina).replace(" ", "-")))
                .hasStatus(302);

        assertThat(people.count("check_in")).isOne();
        assertThat(at()).isEqualTo(first);
    }

    @Test
    void isConfirmedByTheRoll() {
        var zahra = people.enrol("Zahra", "Östman");
        post(here, "code", code(), "who", own(amina));

        postAs(TestPeople.HOST, people.roll(session), "version", "-1", "present", String.valueOf(zahra));

        assertThat(people.count("attendance where enrolment_id = " + zahra)).isOne();
        assertThat(people.count("attendance")).isOne();
        assertThat(getAs(TestPeople.HOST, people.roll(session)))
                .bodyText()
                .contains("Incheckad")
                .doesNotContain("value=\"" + amina + "\" checked");
    }

    @Test
    void findsWhoeverSignedUpByTheNameTheyChose() {
        signUp("Sara  från Luleå");
        signUp("Omar");

        assertThat(post(here, "code", code(), "who", "sara från luleå")).hasStatus(302);
        assertThat(post(here, "code", code(), "who", "SARA FRÅN LULEÅ")).hasStatus(302);

        assertThat(people.count("sign_up where checked_in_at is not null")).isOne();
        assertThat(getAs(TestPeople.HOST, people.roll(session))).bodyText().contains("En anmäld har checkat in");
        assertThat(getAs(TestPeople.HOST, "/arbete/aktiviteter/tillfallen/" + session + "/anmalda"))
                .bodyText()
                .contains("Sara", "Incheckad");
    }

    @Test
    void letsTwoWithTheSameNameInOneAfterTheOther() {
        signUp("Sara");
        signUp("Sara");
        for (int time = 0; time < 3; time++) {
            assertThat(post(here, "code", code(), "who", "Sara")).hasStatus(302);
        }
        assertThat(people.count("sign_up where checked_in_at is not null")).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(post(here, "code", wrong(), "who", own(amina)))
                .hasStatus(422)
                .bodyText()
                .contains("Koden stämmer inte", "value=\"" + own(amina) + "\"", "name=\"code\"");
        assertThat(post(here, "code", code(), "who", "Ingen"))
                .hasStatus(422)
                .bodyText()
                .contains("Vi hittar inte det");
        assertThat(post(here, "code", code(), "who", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv din kod");
        assertThat(post(here, "who", own(amina))).hasStatus(422);
        assertThat(get(here + "?kod=" + wrong()))
                .bodyText()
                .contains("Koden har bytts")
                .doesNotContain("name=\"ticket\"");
        assertThat(people.count("check_in")).isZero();
    }

    @Test
    void asksForTheCodeOnceWhenOnlyTheNameIsWrong() {
        var again = Jsoup.parse(body(post(here, "code", code(), "who", "Ingen")));

        assertThat(again.select("input[name=code]")).isEmpty();
        assertThat(post(here, "ticket", again.select("input[name=ticket]").val(), "who", own(amina)))
                .hasStatus(302);
    }

    @Test
    void isOpenFromAnHourBeforeUntilTheEnd() {
        for (var closed : new long[] {
            session(Duration.ofMinutes(65), Duration.ofHours(2)),
            session(Duration.ofHours(-2), Duration.ofMinutes(-1)),
            cancelled()
        }) {
            var address = "/sv/skelleftea/incheckning/" + closed;
            assertThat(get(address)).hasStatusOk().bodyText().contains("Det går inte att checka in nu");
            assertThat(post(address, "code", "123456", "who", own(amina))).hasStatus(409);
        }
        var soon = session(Duration.ofMinutes(55), Duration.ofHours(2));
        assertThat(get("/sv/skelleftea/incheckning/" + soon)).bodyText().contains("Koden på skärmen");
        assertThat(people.count("check_in")).isZero();
    }

    @Test
    void showsTheScreenToWhoeverHasItsAddressAndNobodyOnIt() {
        post(here, "code", code(), "who", own(amina));

        assertThat(get(screen()))
                .hasStatusOk()
                .hasHeader("Refresh", "15")
                .bodyText()
                .contains("En har checkat in", "<path d=\"M")
                .doesNotContain("Amina", own(amina));
        assertThat(get(here + "/skarm/gissat")).hasStatus(404);
        assertThat(get(screen().replace("/skelleftea/", "/are/"))).hasStatus(404);
        assertThat(get("/sv/are/incheckning/" + session)).hasStatus(404);
        assertThat(get("/sv/skelleftea/incheckning/4711")).hasStatus(404);
    }

    @Test
    void letsProtectedPeopleInWithoutShowingThemToWhoeverCallsTheRoll() {
        var hidden = people.enrolCanary();

        assertThat(post(here, "code", code(), "who", own(hidden))).hasStatus(302);

        assertThat(people.count("check_in where enrolment_id = " + hidden)).isOne();
        assertThat(getAs(TestPeople.HOST, people.roll(session))).bodyText().doesNotContain("Incheckad");
        assertThat(getAs(TestPeople.CLEARED, "/arbete/skyddade/narvaro/" + session))
                .bodyText()
                .contains("Incheckad");
    }

    @Test
    void takesNoCodeOfSomebodyWhoHasLeftOrIsInAnotherProject() {
        people.inside(() -> jdbc.sql("update spell set exited_on = current_date - 5 where enrolment_id = " + amina)
                .update());

        assertThat(post(here, "code", code(), "who", own(amina))).hasStatus(422);
        assertThat(post(here, "code", code(), "who", codes.of(people.tenant() + 1, amina)))
                .hasStatus(422);
    }

    @Test
    void letsNobodyTryForLong() {
        for (int time = 0; time < 60; time++) {
            assertThat(postFrom(here, "203.0.113.9", "code", "000000", "who", "x"))
                    .hasStatus(422);
        }
        assertThat(postFrom(here, "203.0.113.9", "code", "000000", "who", "x"))
                .hasStatus(429)
                .containsHeader("Retry-After");
        assertThat(postFrom(here, "203.0.113.10", "code", "000000", "who", "x")).hasStatus(422);
    }

    @Test
    void worksInArabicToo() {
        assertThat(get(here.replace("/sv/", "/ar/"))).bodyText().contains("تسجيل الحضور", "dir=\"rtl\"");
    }

    @Test
    void checksInOnceWithASlipAndAtItsOwnSessionAlone() {
        var zahra = people.enrol("Zahra", "Östman");
        var slips = Jsoup.parse(body(getAs(TestPeople.HOST, people.roll(session) + "/lappar")));
        assertThat(slips.select(".slips bdi").eachText()).containsExactly("Amina Berg", "Zahra Östman");
        var slip = slips.select(".slips .digits").first().text();
        assertThat(slip).isNotEqualTo(own(amina));
        assertThat(people.count("access_log where purpose = 'slips'")).isEqualTo(2);

        assertThat(post(here, "code", code(), "who", slip)).hasStatus(302);
        assertThat(people.count("check_in where enrolment_id = " + amina)).isOne();
        assertThat(post(here, "code", code(), "who", slip + " "))
                .as("a slip that has been used")
                .hasStatus(422);
        assertThat(people.count("check_in where enrolment_id = " + zahra)).isZero();

        var first = session;
        session = session(Duration.ofMinutes(-5), Duration.ofHours(1));
        here = "/sv/skelleftea/incheckning/" + session;
        assertThat(session).isNotEqualTo(first);
        assertThat(post(here, "code", code(), "who", slip))
                .as("a slip of another session")
                .hasStatus(422);
    }

    @Test
    void givesNoSlipToSomebodyProtectedNorAtACancelledSession() {
        people.enrolCanary();
        var page = Jsoup.parse(body(getAs(TestPeople.LEADER, people.roll(session) + "/lappar?visa=alla")));
        assertThat(page.select(".slips li")).hasSize(1);
        assertThat(page.text()).contains("1 med skyddad identitet").doesNotContain(TestPeople.CANARY.get(0));
        assertThat(page.select("article").text()).doesNotContain("skyddad");

        people.inside(() -> jdbc.sql("update session set cancelled = true where id = " + session)
                .update());
        assertThat(getAs(TestPeople.LEADER, people.roll(session) + "/lappar")).hasStatus(409);
        for (var who : new String[] {TestPeople.OTHER_LEADER, TestPeople.OTHER_HOST, TestPeople.STRANGER}) {
            assertThat(getAs(who, people.roll(session) + "/lappar")).as(who).hasStatus(404);
        }
    }

    private String own(long enrolment) {
        return codes.readable(people.tenant(), enrolment);
    }

    private String code() {
        var digits = Jsoup.parse(body(get(screen()))).select(".digits").text();
        assertThat(digits).matches("\\d{3} \\d{3}");
        return digits.replace(" ", "");
    }

    /** No code of this minute, the one before or the one after. */
    private String wrong() {
        return code().equals("000000") ? "111111" : "000000";
    }

    private String screen() {
        var found = SCREEN.matcher(body(getAs(TestPeople.LEADER, people.roll(session))));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Instant at() {
        return people.inside(() -> jdbc.sql("select checked_in_at from check_in")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant());
    }

    private long cancelled() {
        var id = session(Duration.ofMinutes(-20), Duration.ofHours(1));
        people.inside(() ->
                jdbc.sql("update session set cancelled = true where id = " + id).update());
        return id;
    }

    private long session(Duration from, Duration to) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        return people.inside(() -> jdbc.sql(
                        "insert into session (activity_id, place_id, starts_at, ends_at) values (1, 1, :from, :to) returning id")
                .param("from", now.plus(from))
                .param("to", now.plus(to))
                .query(Long.class)
                .single());
    }

    private void signUp(String name) {
        people.inside(() -> {
            var id = jdbc.sql("select nextval('sign_up_id')").query(Long.class).single();
            var contact = "07017406" + id;
            return jdbc.sql("""
                    insert into sign_up (id, session_id, name, contact, contact_hash, contact_kind, language, token_hash, submission, state, made_at)
                    values (:id, :session, :name, :contact, :hash, 'PHONE', 'sv', :hash, gen_random_uuid(), 'BOOKED', now())
                    """)
                    .param("id", id)
                    .param("session", session)
                    .param("name", cipher.seal("sign_up", "name", id, name))
                    .param("contact", cipher.seal("sign_up", "contact", id, contact))
                    .param("hash", cipher.hash("sign_up.contact", contact))
                    .update();
        });
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(java.net.URI.create(address)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        return postFrom(address, network, fields);
    }

    private MvcTestResult postFrom(String address, String network, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(it -> {
            it.setRemoteAddr(network);
            return it;
        });
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
