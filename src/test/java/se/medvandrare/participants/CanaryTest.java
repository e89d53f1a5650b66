package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;

/** Plants somebody with protected identity and looks for them everywhere an ordinary role can look. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    static final List<String> ROLES = List.of(
            TestPeople.LEADER,
            TestPeople.OTHER_LEADER,
            TestPeople.HOST,
            TestPeople.DESK,
            TestPeople.ADMIN,
            TestPeople.STRANGER);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    TestPeople people;

    @BeforeEach
    void prepare() {
        people = TestPeople.in(context);
    }

    @Test
    void isFoundOnNoPageAndInNoLog(CapturedOutput output) {
        var canary = people.enrolCanary();
        people.enrol("Amina", "Berg");
        for (var who : ROLES) {
            for (var page : people.pages(canary)) {
                assertThat(look(who, page)).as("%s as %s", page, who).doesNotContain(TestPeople.CANARY);
            }
        }
        assertThat(output.getAll()).doesNotContain(TestPeople.CANARY);
    }

    /** The test above can fail: the same name without the mark is found. */
    @Test
    void isFoundWithoutTheMark() {
        var person = people.enrol(TestPeople.CANARY.get(0), TestPeople.CANARY.get(1));

        assertThat(people.pages(person).stream()
                        .filter(page -> look(TestPeople.LEADER, page).contains(TestPeople.CANARY.get(0)))
                        .count())
                .isGreaterThan(4);
    }

    /** Nor is it the pages alone that hide: PostgreSQL does, unless the transaction says that it is cleared. */
    @Test
    void isHiddenByTheDatabaseItself() {
        people.enrolCanary();

        assertThat(people.count("identity")).isZero();
        assertThat(people.count("identifier")).isZero();
        assertThat(people.<Long>inside(() -> {
                    jdbc.sql("select set_config('app.cleared', 'yes', true)")
                            .query(String.class)
                            .single();
                    return jdbc.sql("select count(*) from identity")
                            .query(Long.class)
                            .single();
                }))
                .isOne();
    }

    @Test
    void cannotBeChangedUnseen() {
        people.enrolCanary();

        assertThat(people.<Integer>inside(
                        () -> jdbc.sql("update identity set given_name = 'X'").update()))
                .isZero();
        assertThat(people.<Integer>inside(() ->
                        jdbc.sql("update identifier set since = current_date").update()))
                .isZero();
    }

    private String look(String who, String page) {
        var answer = mvc.get()
                .uri(page)
                .locale(Locale.forLanguageTag("sv"))
                .with(accounts.as(who))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(page).isLessThan(500);
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
