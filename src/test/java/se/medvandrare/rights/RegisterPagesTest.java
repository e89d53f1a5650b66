package se.medvandrare.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.TestPeople;

/** The register of processing and the texts of consents. */
@PortalTest
class RegisterPagesTest extends RightsPages {

    @Test
    void tellsEveryProcessingWithItsFields() {
        assertThat(body(getAs(DPO, "/arbete/dataskydd/register")))
                .contains(
                        "Skellefteå kommun",
                        "Deltagare i projekt",
                        "födelsedatum",
                        "telefon",
                        "(krypterad)",
                        "ska kontrolleras",
                        "OSL 26:1");
        assertThat(getAs(DPO, "/arbete")).bodyText().contains("i registret att kontrollera");
    }

    @Test
    void isAFileWithALinePerField() {
        var file = body(getAs(DPO, "/arbete/dataskydd/register.csv"));
        var fields = number("select count(*) from data_catalogue");
        assertThat(file.lines().count()).isEqualTo(fields + 1);
        assertThat(file).contains("identity;phone;", "PERSON_ID").doesNotContain("rights.");
    }

    @Test
    void tellsWhatPeopleAgreedToAndWhoTookItBack() {
        var enrolment = people.enrol("Amina", "Berg");
        var at = "/arbete/projekt/4all/deltagare/" + enrolment + "/samtycke";
        postAs(TestPeople.LEADER, at, "kind", "PHOTO");
        var id = number("select id from consent where kind = 'PHOTO'");
        assertThat(postAs(TestPeople.LEADER, at + "/" + id + "/aterkalla")).hasStatus(302);

        assertThat(body(getAs(DPO, "/arbete/dataskydd/samtycken")))
                .contains("Projektet får ta bilder", "The project may take pictures", "2026-1")
                .doesNotContain("Texten till den här versionen saknas");
        assertThat(
                        people.count(
                                "consent c where not exists (select from consent_text x where x.kind = c.kind and x.version = c.text_version)"))
                .isZero();
        assertThat(body(getAs(DPO, EXTRACT + "/" + person(enrolment))))
                .contains("återkallat den", people.today().toString());
    }

    @Test
    void noticesAConsentWhoseTextIsMissing() {
        var enrolment = people.enrol("Amina", "Berg");
        people.inside(() -> jdbc.sql(
                        "insert into consent (id, enrolment_id, kind, text_version, given_on) values (nextval('consent_id'), ?, 'PHOTO', '1999-1', date '2026-01-01')")
                .param(enrolment)
                .update());
        assertThat(body(getAs(DPO, "/arbete/dataskydd/samtycken")))
                .contains("1999-1", "Texten till den här versionen saknas");
    }

    @Test
    void theTextsAreThoseOfTheForm() throws Exception {
        var texts = new java.util.Properties();
        texts.load(java.nio.file.Files.newBufferedReader(
                java.nio.file.Path.of("src/main/resources/messages/participants.properties")));
        for (var kind : java.util.List.of("FOLLOW_UP", "PHOTO", "DISCLOSURE")) {
            assertThat(text("select text from consent_text where language = 'sv' and kind = '" + kind
                            + "' order by version desc limit 1"))
                    .isEqualTo(texts.getProperty("participants.consent." + kind + ".text"));
        }
    }
}
