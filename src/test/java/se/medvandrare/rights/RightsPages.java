package se.medvandrare.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.participants.TestPeople;

/** People whose data is held, and a data protection officer. */
abstract class RightsPages {

    static final String DPO = "ombud@example.se";
    static final String CLEARED_DPO = "ombud.behorig@example.se";
    static final String EXTRACT = "/arbete/dataskydd/registerutdrag";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FieldCipher cipher;

    TestPeople people;

    @BeforeEach
    void preparePeople() {
        people = TestPeople.in(context);
        forgetKeysOfFormerTests();
        accounts.open(DPO, people.tenant(), Role.DPO);
        var cleared = accounts.open(CLEARED_DPO, people.tenant(), Role.DPO);
        jdbc.sql("insert into account_role (account_id, works_for, role, scope) values (?, ?, 'CLEARED', 'TENANT')")
                .param(cleared)
                .param(people.tenant())
                .update();
    }

    /** Tenants get the same numbers in every test, but not the same keys: what opens under none is looked for anew. */
    private void forgetKeysOfFormerTests() {
        people.inside(() -> {
            try {
                return cipher.open("identity", "phone", 1, new byte[] {1});
            } catch (IllegalStateException e) {
                return "";
            }
        });
    }

    long person(long enrolment) {
        return number("select person_id from enrolment where id = " + enrolment);
    }

    long number(String sql) {
        return people.inside(() -> jdbc.sql(sql).query(Long.class).single());
    }

    String text(String sql) {
        return people.inside(() -> jdbc.sql(sql).query(String.class).single());
    }

    MvcTestResult getAs(String who, String address) {
        return mvc.get().uri(address).locale(SWEDISH).with(accounts.as(who)).exchange();
    }

    MvcTestResult postAs(String who, String address, String... fields) {
        var request =
                mvc.post().uri(address).locale(SWEDISH).with(accounts.as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes the family name as the project leader does it. */
    MvcTestResult rename(long enrolment, String family) {
        var page = "/arbete/projekt/4all/deltagare/" + enrolment + "/andra";
        var version = body(getAs(TestPeople.LEADER, page))
                .split("name=\"version\" value=\"")[1]
                .split("\"")[0];
        return postAs(
                TestPeople.LEADER,
                page,
                "version",
                version,
                "givenName",
                "Amina",
                "familyName",
                family,
                "phone",
                "0701740606",
                "email",
                "namn@example.se",
                "gender",
                "WOMAN",
                "birthDate",
                "1990-01-01");
    }
}
