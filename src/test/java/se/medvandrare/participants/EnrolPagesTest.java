package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** A project leader enrols somebody. */
@PortalTest
class EnrolPagesTest extends StaffPages {

    @Test
    void enrolsWithNothingButNameRoleAndFirstDay() {
        var answer = enrol(today("givenName", "علي"));

        assertThat(answer).hasStatus(302);
        assertThat(get(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("علي", "vet inte");
    }

    @Test
    void tellsEveryErrorAtOnceAndKeepsWhatWasTyped() {
        var answer = enrol(with(
                "kind",
                "PERSONNUMMER",
                "number",
                "19900101-9803",
                "givenName",
                " ",
                "familyName",
                "Almgren",
                "birthDate",
                people.today().plusDays(1).toString(),
                "phone",
                "hej",
                "email",
                "hej",
                "enteredOn",
                people.today().plusDays(1).toString(),
                "checkedOn",
                people.today().toString()));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "7 uppgifter behöver rättas",
                        "Numret stämmer inte",
                        "Skriv ett namn",
                        "Kontrollera födelsedagen",
                        "Telefonnumret går inte att läsa",
                        "Skriv e-postadressen",
                        "Första dagen har inte varit än",
                        "Välj vilken handling du såg",
                        "value=\"Almgren\"",
                        "value=\"19900101-9803\"");
        assertThat(people.count("person")).isZero();
    }

    @Test
    void refusesAFirstDayOutsideTheProject() {
        assertThat(enrol(with(
                        "givenName",
                        "Amina",
                        "enteredOn",
                        people.today().minusYears(2).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Första dagen ska ligga däremellan");
    }

    @Test
    void enrolsOnceWhenTheFormIsSentTwice() {
        var form = today("givenName", "Amina");
        var first = enrol(form).getResponse().getRedirectedUrl();

        assertThat(enrol(form)).redirectedUrl().isEqualTo(first);
        assertThat(people.count("person")).isOne();
    }

    @Test
    void keepsNoWayToReachSomebodyWithProtectedIdentity() {
        var answer = enrol(
                today("givenName", "Hemlig", "phone", "070-1740606", "email", "h@example.se", "protection", "DECIDED"));

        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo(LIST);
        assertThat(get(LIST)).bodyText().contains("1 med skyddad identitet").doesNotContain("Hemlig");
    }

    private MvcTestResult get(String address) {
        return getAs(TestPeople.LEADER, address);
    }
}
