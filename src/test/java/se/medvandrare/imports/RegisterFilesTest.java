package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What can be fetched: templates that can be sent in again, and what is wrong as a file that is no danger. */
class RegisterFilesTest extends TestRegisters {

    @Test
    void givesATemplateThatCanBeSentInAgain() throws Exception {
        var csv = get(AMIF + "/import/mall.csv").getResponse().getContentAsByteArray();
        var book = get(AMIF + "/import/mall.xlsx").getResponse().getContentAsByteArray();

        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\ufeffid_type;id_number;first_name");
        assertThat(send("mall.csv", csv, "", false)).hasStatus3xxRedirection();
        assertThat(send("mall.xlsx", book, "", false)).hasStatus3xxRedirection();
    }

    @Test
    void readsAWorkbookWithNumbersForDays() {
        var sheet = HostileFiles.sheet(
                "<row r='2'><c t='inlineStr'><is><t>Amina</t></is></c><c t='inlineStr'><is><t>-</t></is></c>"
                        + "<c t='inlineStr'><is><t>participant</t></is></c><c><v>46054</v></c></row>");

        assertThat(send("people.xlsx", HostileFiles.workbook(sheet), "", true)).hasStatus3xxRedirection();

        assertThat(count("enrolment where entered_on = date '2026-02-01'")).isEqualTo(1);
        assertThat(count("identity where family_name = ''")).isEqualTo(1);
    }

    @Test
    void writesWhatIsWrongWithoutFormulas() throws Exception {
        var file = HostileFiles.HEAD.replace("role", "role,=2+5+cmd|'/C calc'!A0") + "=1+1,Prov,visitor,,2026-02-30\n";
        var answer = send(file, "", false);
        assertThat(answer).hasStatus(422);
        var id = count("register_import") == 1
                ? jdbc.sql("select last_value from register_import_id")
                        .query(Long.class)
                        .single()
                : 0;

        assertThat(text(AMIF + "/import/" + id + "/fel.csv"))
                .startsWith("\ufeff")
                .contains(";'=2+5+cmd", ";'=1+1", ";visitor", ";2;")
                .doesNotContain(";=");
    }

    @Test
    void isThereForTheLeaderOfTheProjectAlone() {
        assertThat(get("/arbete/projekt/finns-inte/import")).hasStatus(404);
        assertThat(get(AMIF + "/import/4711")).hasStatus(404);
        assertThat(get("/arbete/projekt/finns-inte/import/mall.csv")).hasStatus(404);
    }

    @Test
    void findsNothingOfAnotherProject() {
        var page = send(HostileFiles.GOOD, "", false).getResponse().getHeader("Location");

        assertThat(get(page)).hasStatusOk();
        assertThat(get(page.replace("/amif/", "/esf/"))).hasStatus(404);
        assertThat(post(page.replace("/amif/", "/esf/") + "/bekrafta")).hasStatus(404);
    }
}
