package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** Numbers on the identity ladder and the birth date beside them, each with its history. */
@PortalTest
class LadderPagesTest extends StaffPages {

    @Autowired
    JdbcClient jdbc;

    String page;

    @BeforeEach
    void prepare() {
        page = LIST + "/" + people.enrol(Identifier.Kind.LMA, "12345678", "Amina", "Berg");
    }

    @Test
    void asksBeforeItLinksANumberToAnEarlierOne() {
        assertThat(post("/nummer", "kind", "PERSONNUMMER", "number", TestPeople.NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains("Är det samma person som har båda numren?", "fingerade personuppgifter");
        assertThat(people.count("identifier")).isOne();
        assertThat(post("/nummer", "kind", "PERSONNUMMER", "number", TestPeople.NUMBER, "same", "true"))
                .hasStatus(302);
        assertThat(people.count("identifier")).isEqualTo(2);
    }

    @Test
    void linksAFirstNumberWithoutAsking() {
        var other = LIST + "/" + people.enrol("Zahra", "Östman");

        assertThat(postAs(TestPeople.LEADER, other + "/nummer", "kind", "PERSONNUMMER", "number", TestPeople.NUMBER))
                .hasStatus(302);
    }

    @Test
    void saysHowCertainASamordningsnummerIs() {
        post(
                "/nummer",
                "kind",
                "SAMORDNINGSNUMMER",
                "number",
                "900161-9809",
                "certainty",
                "UNCONFIRMED",
                "same",
                "true");
        assertThat(getAs(TestPeople.LEADER, page)).bodyText().contains("Osäker identitet");

        post("/nummer", "kind", "PERSONNUMMER", "number", TestPeople.NUMBER, "certainty", "CONFIRMED", "same", "true");
        assertThat(people.count("identifier where certainty is not null")).isOne();
        assertThatThrownBy(() -> people.inside(() -> jdbc.sql("update identifier set certainty = 'CONFIRMED'")
                        .update()))
                .hasMessageContaining("identifier_check");
    }

    @Test
    void keepsEveryBirthDateWithItsSourceAndWhoChangedIt() {
        assertThat(facts("birthDate", "1991-02-03", "birthDateSource", "DOCUMENT"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför födelsedagen ändras");
        assertThat(people.count("birth_date_change")).isZero();
        assertThat(facts("birthDate", "1991-02-03", "birthDateSource", "DOCUMENT", "birthDateWhy", "Passet visat"))
                .hasStatus(302);

        assertThat(getAs(TestPeople.LEADER, page))
                .bodyText()
                .contains("1991-02-03", "Står i en handling", "1990-01-01 (Personen har berättat det)", "Passet visat")
                .contains("av " + TestPeople.LEADER);
    }

    @Test
    void asksForNoReasonWhenTheBirthDateStays() {
        assertThat(facts("birthDate", "1990-01-01", "birthDateSource", "NUMBER"))
                .hasStatus(302);
        assertThat(getAs(TestPeople.LEADER, page)).bodyText().contains("Avläst ur numret");
    }

    private MvcTestResult facts(String... fields) {
        return post("/andra", and(fields, "version", "0", "givenName", "Amina", "gender", "WOMAN"));
    }

    private MvcTestResult post(String part, String... fields) {
        return postAs(TestPeople.LEADER, page + part, fields);
    }
}
