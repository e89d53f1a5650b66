package se.medvandrare.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.TestPeople;

/** What stood before is kept; what is restricted stays as it is. */
@PortalTest
class CorrectionTest extends RightsPages {

    long enrolment;
    long person;

    @BeforeEach
    void enrol() {
        enrolment = people.enrol("Amina", "Berg");
        person = person(enrolment);
    }

    @Test
    void keepsWhatStoodBeforeWithWhoAndWhy() {
        assertThat(rename(enrolment, "Almgren")).hasStatus(302);

        assertThat(text("""
                select before || ' ' || after || ' ' || why || ' ' || login from correction c join account a on a.id = c.account_id
                 where table_name = 'identity' and column_name = 'family_name'
                """)).isEqualTo("Berg Almgren facts " + TestPeople.LEADER);
        assertThat(
                        text(
                                "select coalesce(before, '-') || coalesce(after, '-') || sealed from correction where column_name = 'phone'"))
                .isEqualTo("--true");
        assertThat(body(getAs(DPO, EXTRACT + "/" + person)))
                .contains("efternamn", "Berg", "Almgren", "uppgifter ändrades");
    }

    @Test
    void keepsNothingWhenNothingChanged() {
        rename(enrolment, "Almgren");
        var before = people.count("correction");
        rename(enrolment, "Almgren");
        assertThat(people.count("correction where column_name <> 'email' and column_name <> 'phone'"))
                .isLessThanOrEqualTo(before);
    }

    @Test
    void isNotFilledByAChangeOfKeys() {
        people.inside(() -> jdbc.sql("update identity set phone = '\\x00' where person_id = ?")
                .param(person)
                .update());
        assertThat(people.count("correction")).isZero();
    }

    @Test
    void hidesFormerNamesOfSomebodyHidden() {
        rename(enrolment, "Almgren");
        assertThat(people.count("correction")).isPositive();
        postAs(TestPeople.LEADER, "/arbete/projekt/4all/deltagare/" + enrolment + "/skydd", "protection", "MARKED");
        assertThat(people.count("person where protected")).isOne();
        assertThat(people.count("correction")).isZero();
    }

    @Test
    void refusesChangesWhileRestricted() {
        assertThat(postAs(DPO, EXTRACT + "/" + person + "/begransa", "reason", "ACCURACY"))
                .hasStatus(302);
        assertThat(postAs(DPO, EXTRACT + "/" + person + "/begransa", "reason", "CLAIM"))
                .hasStatus(409);
        assertThat(body(getAs(DPO, EXTRACT + "/" + person))).contains("är begränsad sedan " + people.today());

        assertThat(rename(enrolment, "Almgren")).hasStatus(409).bodyText().contains("får inte ändras nu");
        assertThat(text("select family_name from identity")).isEqualTo("Berg");
        assertThat(people.count("restriction where lifted_on is null")).isOne();

        assertThat(postAs(DPO, EXTRACT + "/" + person + "/hav-begransning")).hasStatus(409);
        assertThat(postAs(DPO, EXTRACT + "/" + person + "/hav-begransning", "informed", "true"))
                .hasStatus(302);
        assertThat(rename(enrolment, "Almgren")).hasStatus(302);
        assertThat(people.count("access_log where purpose like 'restriction%'")).isEqualTo(2);
    }

    @Test
    void letsARestrictedPersonBeProtected() {
        postAs(DPO, EXTRACT + "/" + person + "/begransa", "reason", "OBJECTION");
        assertThat(accounts.inside(people.tenant(), () -> restrictions().among(java.util.List.of(person, 99L))))
                .containsExactly(person);
        assertThat(accounts.inside(people.tenant(), () -> restrictions().since(person)))
                .contains(people.today());

        assertThat(postAs(
                        TestPeople.LEADER,
                        "/arbete/projekt/4all/deltagare/" + enrolment + "/skydd",
                        "protection",
                        "MARKED"))
                .hasStatus(302);
        assertThat(people.count("person where protected")).isOne();
    }

    private Restrictions restrictions() {
        return context.getBean(Restrictions.class);
    }
}
