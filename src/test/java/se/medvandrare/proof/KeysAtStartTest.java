package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.database.CannotStart;
import se.medvandrare.participants.TestPeople;

/** What is said about keys when the program starts: a lost one at once, and the change of keys as a command that goes on. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class KeysAtStartTest {

    static final String SETTLE = "--medvandrare.keys.settle=PT1S";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLostMasterKeyIsToldBeforeAnyPageAnswers(CapturedOutput output) {
        TestPeople.in(context);

        assertThatThrownBy(() -> SecondInstance.start("--MEDVANDRARE_MASTER_KEY=" + "C".repeat(43) + "="))
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("does not open this database's keys"));
        assertThat(output).doesNotContain("Tomcat started");
        SecondInstance.start().close();
    }

    @Test
    void keysAreChangedByACommandThatIsStoppedAndGoesOnAtTheNextStart(CapturedOutput output) {
        var people = TestPeople.in(context);
        var enrolment = people.enrolNumbered("Amina", "Norrsken");
        var before = sealed(people);

        SecondInstance.start("--rotate-keys", SETTLE).close();
        assertThat(people.count("data_key"))
                .as("stopped while both keys are needed")
                .isEqualTo(2);
        assertThat(output).contains("goes on at the next start");

        try (var next = SecondInstance.start(SETTLE)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> people.count("data_key") == 1);
        }
        assertThat(sealed(people)).isNotEqualTo(before);
        assertThat(output).contains("All data keys are changed");
        assertThat(people.pages(enrolment)).isNotEmpty();
    }

    private String sealed(TestPeople people) {
        return people.inside(() -> jdbc.sql("select encode(number, 'hex') from identifier")
                .query(String.class)
                .single());
    }
}
