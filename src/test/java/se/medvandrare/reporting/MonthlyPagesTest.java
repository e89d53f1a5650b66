package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.medvandrare.Today;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** The monthly files of an ESF project, from the rows to what has to be sent again. */
class MonthlyPagesTest extends ReportTest {

    static final String MONTHLY = "/arbete/projekt/esf/manadsfil";

    @Autowired
    FieldCipher cipher;

    @Test
    void standsInTheMenuOfProjectsOfTheEsfOnly() {
        assertThat(read("/arbete/projekt/esf")).contains(MONTHLY);
        assertThat(read("/arbete/projekt/amif")).doesNotContain("manadsfil");
        assertThat(get(WRITER, "/arbete/projekt/amif/manadsfil"))
                .hasStatus(409)
                .bodyText()
                .contains("begär ingen månadsfil");
        assertThat(get(WRITER, MONTHLY + "/2025-12/fil.csv")).hasStatus(404);
        assertThat(get(WRITER, MONTHLY + "/2026-13/fil.csv").getResponse().getStatus())
                .isBetween(400, 404);
    }

    @Test
    void listsTheMonthsFromTheProjectsStartAndTheColumnsToBeChecked() {
        assertThat(read(MONTHLY))
                .contains(
                        "januari 2026",
                        "Försenad, att skicka",
                        "Nästa fil: januari 2026",
                        "Väntar på tidigare",
                        "Inte öppen än")
                .contains(
                        "2026-02-01 – 2026-02-28",
                        "Personnummer",
                        "Kvinna: {date}Tf29",
                        "Att kontrollera före första filen")
                .doesNotContain("ska skickas igen");
    }

    @Test
    void theFileHasALineForEachParticipantWithWholeHours() throws Exception {
        numbered(enrol("esf", someone().supported("OTHER")));
        enrol("esf", someone().left("2026-03-20"), someone().entered("2026-04-02"));
        attendMore(75);
        send("2026-01", "2026-02");

        assertThat(file("2026-03", "csv"))
                .isEqualTo("\uFEFFPersonnummer;Månad;Startdatum;Slutdatum;Timmar\r\n"
                        + "199001019802;202603;2026-03-01;;2\r\n\"\";202603;2026-03-01;2026-03-20;0\r\n");
        assertThat(count("access_log where purpose = 'monthly file 2026-03' and action = 'SHOWN'"))
                .isEqualTo(2);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                get(WRITER, MONTHLY + "/2026-03/fil.xlsx").getResponse().getContentAsByteArray()))) {
            var line = book.getFirstSheet().read().get(1);
            assertThat(line.getCellText(0)).isEqualTo("199001019802");
            assertThat(line.getCellAsNumber(4)).hasValue(new BigDecimal(2));
        }
        assertThat(read(MONTHLY)).contains("en utan nummer");
    }

    @Test
    void wholeNumbersNeedAFreshCode() {
        assertThat(mvc.get()
                        .uri(MONTHLY + "/2026-01/fil.csv")
                        .with(accounts.as(WRITER, Duration.ofMinutes(6)))
                        .exchange())
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/konto/bekrafta");
        accounts.open("annan@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, amif);
        assertThat(get("annan@example.se", MONTHLY + "/2026-01/fil.csv")).hasStatus(404);
    }

    @Test
    void filesAreSentInOrderAndOnce() {
        assertThat(get(WRITER, MONTHLY + "/2026-02/fil.csv"))
                .hasStatus(409)
                .bodyText()
                .contains("skickas i ordning");
        assertThat(post(WRITER, MONTHLY + "/2026-02/skickad", "sentOn", "2026-03-02"))
                .hasStatus(422)
                .bodyText()
                .contains("Skicka den tidigare månaden först");
        send("2026-01");
        assertThat(post(WRITER, MONTHLY + "/2026-01/skickad", "sentOn", "2026-03-02"))
                .hasStatus(422)
                .bodyText()
                .contains("redan skickad");
        assertThat(read(MONTHLY)).contains("av " + WRITER, "kvittens 17");
        assertThat(get(WRITER, MONTHLY + "/2027-12/skickad"))
                .hasStatus(409)
                .bodyText()
                .contains("Filen öppnar 2028-01-01");
        assertThat(count("monthly_file where sent_on is not null")).isEqualTo(1);
    }

    @Test
    void theDayIsOneOnWhichTheMonthWasOpenAndNotAhead() {
        for (var day : List.of("2026-01-31", Today.inSweden().plusDays(2).toString())) {
            assertThat(post(WRITER, MONTHLY + "/2026-01/skickad", "sentOn", day, "reference", "kvar"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Välj en dag från 2026-02-01", "id=\"sentOn-error\"", "value=\"kvar\"");
        }
        assertThat(post(WRITER, MONTHLY + "/2026-01/skickad", "sentOn", "")).hasStatus(422);
    }

    @Test
    void whatIsCorrectedLaterIsSentAgainWithAllLaterMonthsInOrder() {
        enrol("esf", someone().supported("OTHER"), someone());
        send("2026-01", "2026-02", "2026-03", "2026-04");
        assertThat(read(MONTHLY)).doesNotContain("ska skickas igen");

        attendMore(30);
        assertThat(read(MONTHLY)).as("still one whole hour").doesNotContain("ska skickas igen");
        attendMore(40);
        assertThat(read(MONTHLY))
                .contains(
                        "2 filer ska skickas igen", "0 till, 0 färre, 1 ändrade rader", "följer efter en rättad månad");
        assertThat(post(WRITER, MONTHLY + "/2026-04/skickad", "sentOn", "2026-06-01"))
                .hasStatus(422);

        send("2026-03");
        assertThat(read(MONTHLY)).contains("En fil ska skickas igen", "skickad 2 gånger");
        send("2026-04");
        assertThat(read(MONTHLY)).doesNotContain("ska skickas igen");
    }

    @Test
    void whatIsNotedIsTheFileAsItWasMadeLast() {
        enrol("esf", someone().supported("OTHER"));
        send("2026-01", "2026-02");
        assertThat(post(WRITER, MONTHLY + "/2026-03/skickad", "sentOn", "2026-04-02"))
                .hasStatus(422)
                .bodyText()
                .contains("Hämta filen först");
        file("2026-03", "csv");
        file("2026-03", "xlsx");
        assertThat(count("monthly_file where month = '2026-03-01'")).isEqualTo(1);
        var made = "" + unsent("2026-03");
        assertThat(read(MONTHLY + "/2026-03/skickad")).contains("filen som gjordes", "value=\"" + made + "\"");
        file("2026-03", "csv");
        assertThat(post(WRITER, MONTHLY + "/2026-03/skickad", "sentOn", "2026-04-02", "file", made))
                .hasStatus(422)
                .bodyText()
                .contains("Filen har gjorts om");
        attendMore(60);
        done(post(WRITER, MONTHLY + "/2026-03/skickad", "sentOn", "2026-04-02", "file", "" + unsent("2026-03")));

        assertThat(read(MONTHLY)).contains("En fil ska skickas igen", "1 ändrade rader");
        assertThat(mistake("delete from monthly_file")).contains("A file that was sent is kept");
        assertThat(mistake("update monthly_file set reference = 'x'")).contains("A file that was sent is kept");
    }

    @Test
    void whoCameBackIsThereInTheMonthsOfEachSpell() {
        enrol("esf", someone().left("2026-03-20"));
        send("2026-01", "2026-02", "2026-03", "2026-04", "2026-05");

        change("update enrolment set exited_on = null where id = 1");
        change("insert into spell (enrolment_id, number, entered_on) values (1, 2, '2026-06-02')");

        assertThat(read(MONTHLY)).as("nothing that was sent is otherwise now").doesNotContain("ska skickas igen");
        assertThat(file("2026-06", "csv")).contains(";202606;2026-03-01;;0");
    }

    @Test
    void anEntryMovedAndSomebodyMergedAreSeen() {
        enrol("esf", someone(), someone());
        send("2026-01", "2026-02", "2026-03");
        change("update enrolment set entered_on = '2026-02-10' where id = 1");
        change("update spell set entered_on = '2026-02-10' where enrolment_id = 1");
        assertThat(read(MONTHLY)).contains("2 filer ska skickas igen", "1 till, 0 färre, 0 ändrade rader");
        change("update enrolment set entered_on = '2026-03-01' where id = 1");
        change("update spell set entered_on = '2026-03-01' where enrolment_id = 1");
        assertThat(read(MONTHLY)).doesNotContain("ska skickas igen");

        done(post(WRITER, "/arbete/projekt/esf/deltagare/dubbletter/1/2", "same", "true"));
        assertThat(read(MONTHLY)).contains("En fil ska skickas igen", "0 till, 1 färre");
    }

    @Test
    void somebodyWithProtectedIdentityIsCodedForWhoeverMaySeeTheirBirthDate() {
        enrol("esf", someone().hidden().gender("WOMAN"));
        send("2026-01", "2026-02");

        assertThat(get(WRITER, MONTHLY + "/2026-03/fil.csv"))
                .hasStatus(409)
                .bodyText()
                .contains("behörighet för skyddade personuppgifter")
                .doesNotContain("1990");
        change("insert into account_role (account_id, works_for, role, scope)"
                + " select id, current_tenant(), 'CLEARED', 'TENANT' from account where login = '" + WRITER + "'");
        assertThat(file("2026-03", "csv")).contains("\n19900505Tf29;202603;").doesNotContain("Kanarie");
        assertThat(count("access_log where purpose = 'monthly file 2026-03'")).isEqualTo(1);
    }

    @Test
    void theFileIsRefusedWhereThereIsNoCodeUntilAProfileHasOne() {
        enrol("esf", someone().hidden().gender("MAN"));
        send("2026-01", "2026-02");
        assertThat(get(WRITER, MONTHLY + "/2026-03/fil.csv"))
                .hasStatus(409)
                .bodyText()
                .contains("ingen kod för män");
        assertThat(post(WRITER, MONTHLY + "/2026-03/skickad", "sentOn", "2026-04-02"))
                .hasStatus(422);

        profile("2026-03-01", "{\"MAN\": \"{reference}\"}");
        change("update person set code = 7 where id = 1");
        assertThat(file("2026-03", "csv")).isEqualTo("\uFEFFNummer\r\nS-0007\r\n");
        assertThat(count("access_log where purpose = 'monthly file 2026-03'"))
                .as("nothing was shown")
                .isZero();
    }

    @Test
    void anAdministratorAddsColumnsFromADayAndWrongOnesAreToldAtTheField() {
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
        var page = "/arbete/admin/manadsfil/ESFPLUS-2021";
        assertThat(get("admin@example.se", page))
                .hasStatusOk()
                .bodyText()
                .contains("Personnummer | nummer |  | kvinna={date}Tf29", "Portalens", "där {date} är födelsedatum")
                .doesNotContain("??");
        for (var wrong :
                List.of("Nummer", "Nummer | okänd", "Dag | start | HH:mm", "Nr | nummer | | hon=1", "A|B|C|D|E")) {
            assertThat(post("admin@example.se", page, columns("2026-03-01", wrong)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"columns-error\"", "Raden går inte att läsa", wrong);
        }
        done(post(
                "admin@example.se",
                page,
                columns("2026-03-01", "Kön | kön | | kvinna=K, man=M\nProjekt | fast | 2026/17")));
        assertThat(post("admin@example.se", page, columns("2026-03-01", "Projekt | fast | 2026/18")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"validFrom-error\"", "2026/18");

        enrol("esf", someone().gender("MAN"));
        assertThat(file("2026-01", "csv")).startsWith("\uFEFFPersonnummer;");
        send("2026-01", "2026-02");
        assertThat(file("2026-03", "csv")).isEqualTo("\uFEFFKön;Projekt\r\nM;2026/17\r\n");
        assertThat(get("admin@example.se", "/arbete/admin/manadsfil/AMIF-2021")).hasStatus(404);
    }

    private static String[] columns(String from, String columns) {
        return new String[] {
            "validFrom", from, "name", "Egen", "source", "mallen", "verified", "FOUND", "columns", columns
        };
    }

    private void profile(String from, String codes) {
        change("""
                insert into monthly_profile (owner_tenant_id, framework, valid_from, name, source, verified)
                values (current_tenant(), 'ESFPLUS-2021', '%s', 'Egen', 'beslut', 'FOUND')
                """.formatted(from));
        change("""
                insert into monthly_column (profile_id, position, heading, source, codes, verified)
                select max(id), 1, 'Nummer', 'NUMBER', '%s'::jsonb, 'FOUND' from monthly_profile
                """.formatted(codes));
    }

    private void send(String... months) {
        for (var month : months) {
            file(month, "csv");
            done(post(
                    WRITER,
                    MONTHLY + "/" + month + "/skickad",
                    "sentOn",
                    Today.inSweden().toString(),
                    "reference",
                    "kvittens 17",
                    "file",
                    "" + unsent(month)));
        }
    }

    private long unsent(String month) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(
                                "select coalesce(max(id), 0) from monthly_file where month = cast(:day as date) and sent_on is null")
                        .param("day", month + "-01")
                        .query(Long.class)
                        .single()));
    }

    private String mistake(String sql) {
        try {
            change(sql);
            return "";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMostSpecificCause().getMessage());
        }
    }

    private String file(String month, String ending) {
        var answer = get(WRITER, MONTHLY + "/" + month + "/fil." + ending);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long enrol(String slug, Someone... people) {
        return group.enrol(home, slug.equals("esf") ? esf : amif, List.of(people));
    }

    private void attendMore(int minutes) {
        change("update attendance set minutes = minutes + " + minutes);
    }

    private void numbered(long person) {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> {
                    var id = jdbc.sql("select nextval('identifier_id')")
                            .query(Long.class)
                            .single();
                    return jdbc.sql("""
                            insert into identifier (id, person_id, kind, number, hash, since)
                            values (:id, :person, 'PERSONNUMMER', :number, :hash, '2026-01-01')
                            """)
                            .param("id", id)
                            .param("person", person)
                            .param("number", cipher.seal("identifier", "number", id, "199001019802"))
                            .param("hash", cipher.hash("PERSONNUMMER", "199001019802"))
                            .update();
                }));
    }
}
