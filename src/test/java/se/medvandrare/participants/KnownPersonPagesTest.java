package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.Identifier.Kind;

/** Somebody is enrolled whose number is known already. */
@PortalTest
class KnownPersonPagesTest extends StaffPages {

    @Test
    void asksBeforeItLinksAPersonOfAnotherProject() {
        people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        var other = "/arbete/projekt/annat/deltagare";
        var form = today("kind", "PERSONNUMMER", "number", "9001019802", "givenName", "Amina");

        assertThat(postAs(TestPeople.OTHER_LEADER, other + "/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns redan en person med det numret", "Ja, det är samma person")
                .doesNotContain("4all", "Berg");
        assertThat(people.count("enrolment")).isOne();
        assertThat(postAs(TestPeople.OTHER_LEADER, other + "/ny", and(form, "same", "true")))
                .hasStatus(302);
        assertThat(people.count("person")).isOne();
        assertThat(people.count("enrolment")).isEqualTo(2);
    }

    @Test
    void leadsToThePageOfWhoeverIsEnrolledAlready() {
        var amina = people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");

        assertThat(enrol(today("kind", "PERSONNUMMER", "number", "9001019802", "givenName", "Amina")))
                .hasStatus(422)
                .bodyText()
                .contains("redan inskriven", "href=\"" + LIST + "/" + amina + "\"");
    }

    @Test
    void refusesTheNumberOfSomebodyHiddenInNeutralWords() {
        people.enrolCanary();

        assertThat(enrol(today("kind", "PERSONNUMMER", "number", TestPeople.CANARY.get(2), "givenName", "Amina")))
                .hasStatus(422)
                .bodyText()
                .contains("Numret går inte att spara")
                .doesNotContain("samma person", TestPeople.CANARY.get(0));
        assertThat(people.count("person")).isOne();
    }

    @Test
    void tellsThatWhatWasKnownStays() {
        var answer = linkAminaAs("Almgren");

        assertThat(people.count("identity where family_name = 'Berg'")).isOne();
        assertThat(answer.flash().get("flash")).isEqualTo("participants.flash.enrolled.kept");
        assertThat(getAs(TestPeople.OTHER_LEADER, answer.page())).bodyText().contains("Amina Berg", "+46 70 174 06 05");
    }

    @Test
    void takesOverWhatIsTypedWhenAskedTo() {
        var answer = linkAminaAs("Almgren", "renew", "true", "phone", "070-1740606", "birthDate", "1991-02-03");

        assertThat(answer.flash().get("flash")).isEqualTo("participants.flash.enrolled");
        assertThat(getAs(TestPeople.OTHER_LEADER, answer.page()))
                .bodyText()
                .contains("Amina Almgren", "+46 70 174 06 06", "namn@example.se", "arabiska", "1991-02-03");
    }

    @Test
    void hasNothingToTellWhenEverythingAgrees() {
        assertThat(linkAminaAs("Berg", "phone", "0701740605").flash().get("flash"))
                .isEqualTo("participants.flash.enrolled");
    }

    private Linked linkAminaAs(String family, String... more) {
        people.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        var form = today("kind", "PERSONNUMMER", "number", "9001019802", "givenName", "Amina", "same", "true");
        var answer = postAs(
                TestPeople.OTHER_LEADER,
                "/arbete/projekt/annat/deltagare/ny",
                and(and(form, more), "familyName", family));
        return new Linked(
                answer.getResponse().getRedirectedUrl(), answer.getMvcResult().getFlashMap());
    }

    private record Linked(String page, Map<String, Object> flash) {}
}
