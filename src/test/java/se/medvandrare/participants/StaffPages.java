package se.medvandrare.participants;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.TestAccounts;

/** How the tests of this module read and fill in pages, as whom they like. */
abstract class StaffPages {

    static final String LIST = "/arbete/projekt/4all/deltagare";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    TestPeople people;

    @BeforeEach
    void preparePeople() {
        people = TestPeople.in(context);
    }

    MvcTestResult getAs(String who, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .locale(SWEDISH)
                .with(accounts.as(who))
                .exchange();
    }

    MvcTestResult postAs(String who, String address, String... fields) {
        var request =
                mvc.post().uri(address).locale(SWEDISH).with(accounts.as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult enrol(String... fields) {
        return postAs(TestPeople.LEADER, LIST + "/ny", fields);
    }

    /** The fields of a form that enrols a participant today. */
    String[] today(String... fields) {
        return with(and(fields, "enteredOn", people.today().toString()));
    }

    static String[] with(String... fields) {
        return and(fields, "submission", UUID.randomUUID().toString(), "role", "PARTICIPANT");
    }

    static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
