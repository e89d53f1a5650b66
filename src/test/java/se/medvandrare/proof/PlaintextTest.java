package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestFolder;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;

/**
 * Whoever carries away the disk of the database, or looks into its memory, finds no number, no way to reach anybody and no
 * note there: not in tables, not in the write-ahead log, not in what the server and the program have written about faults.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@EnabledIf("lies")
class PlaintextTest {

    static final Path FILES = TestFolder.DATA.resolve("postgres");
    static final String CONTROL = "Kontrollnamnsson";
    static final String DAY = "19870707";
    static final String END = end("983");
    static final List<String> PLANTED = List.of(
            DAY + END,
            DAY + "-" + END,
            DAY.substring(2) + "-" + END,
            DAY.substring(2) + END,
            "planterad.deltagare@example.se",
            "701740687",
            "planterad.gast@example.se",
            "Planterat alias",
            "planterat ärende",
            "planterad anteckning");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    TestPeople people;

    /** In a container the files cannot be looked at from here. */
    static boolean lies() {
        return Files.isDirectory(FILES)
                && TestServer.get().settings().get("DATABASE_URL").contains("127.0.0.1");
    }

    @Test
    void nothingPlantedIsFoundOnTheDiskInTheMemoryNorInALog(CapturedOutput output) throws IOException {
        people = TestPeople.in(context);
        plant();
        var memory = new ServerMemory(TestServer.get().superuser());
        var seen = memory.holding(List.of(CONTROL));
        var planted = memory.holding(PLANTED);
        provokeAFault();
        TestServer.get().superuser().sql("checkpoint").update();

        var files = files();
        assertThat(holding(files, List.of(CONTROL)))
                .as("the control: a name is stored as it is")
                .isNotEmpty();
        assertThat(holding(files, PLANTED)).isEmpty();
        assertThat(PLANTED).noneMatch(output.getAll()::contains);
        assertThat(planted).as("the database's own memory").isEmpty();
        assertThat(seen.isEmpty()).isEqualTo(!memory.readable());
        Figures.note(
                "46 number, telephone, mail and notes in data files, WAL, logs",
                "0 of " + PLANTED.size() + " texts in " + files.size() + " files",
                "a name: " + holding(files, List.of(CONTROL)).size() + " files");
        Figures.note(
                "46 the same in the memory of the database",
                memory.readable() ? "0 in " + memory.processes() + " processes" : "not readable here",
                "a name: " + seen.size() + " processes");
    }

    /** What the server writes when nobody keeps it from telling the row it refused. */
    @Test
    void aServerThatTellsTheRowItRefusedWouldWriteItIntoItsLog() throws IOException {
        people = TestPeople.in(context);
        var server = new JdbcTemplate(TestServer.get().onOneConnection().getDataSource());
        for (var how : List.of("default", "terse")) {
            server.execute("set log_error_verbosity = '" + how + "'");
            assertThatThrownBy(() -> server.update(
                            "insert into person (tenant_id, id, gender, registered_on) values (" + people.tenant()
                                    + ", 1, ?, '2026-01-01')",
                            "Feltext " + how))
                    .hasMessageContaining("person_gender_check");
        }
        assertThat(Files.readString(FILES.resolve("log")))
                .as("the control, and what is set")
                .contains("Feltext default")
                .doesNotContain("Feltext terse");
    }

    private void plant() {
        people.inside(() -> jdbc.sql("update activity set sign_up = true").update());
        people.inside(
                () -> jdbc.sql("insert into desk (name) values ('Disken')").update());
        var person = "/arbete/projekt/4all/deltagare/" + people.enrolWithNumber(DAY + END, "Karin", CONTROL);
        send(
                TestPeople.LEADER,
                person + "/andra",
                "version",
                "0",
                "givenName",
                "Karin",
                "familyName",
                CONTROL,
                "phone",
                "0701740687",
                "email",
                "planterad.deltagare@example.se",
                "gender",
                "WOMAN",
                "birthDate",
                "1990-01-01");
        send(
                "",
                "/sv/skelleftea/anmalan/3",
                "name",
                "Planterat alias",
                "contact",
                "planterad.gast@example.se",
                "submission",
                UUID.randomUUID().toString());
        send(
                TestPeople.DESK,
                "/arbete/kundtjanst/arenden/nytt",
                "what",
                "planterat ärende om " + DAY.substring(2) + "-" + END,
                "who",
                "070-1740687, " + DAY.substring(2) + "-" + END,
                "note",
                "planterad anteckning",
                "dueOn",
                "2030-01-01",
                "status",
                "OPEN",
                "saveAnyway",
                "true",
                "submission",
                UUID.randomUUID().toString());
    }

    private void send(String who, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        assertThat((who.isEmpty() ? request : request.with(accounts.as(who))).exchange())
                .as(address)
                .hasStatus3xxRedirection();
    }

    /** A number in the wrong field that the database refuses; the program writes down what it was told. */
    private void provokeAFault() {
        assertThatThrownBy(() -> people.inside(() -> jdbc.sql(
                                "insert into identity (person_id, given_name, family_name) values (1, '', :number)")
                        .param("number", "fel fält " + DAY + END)
                        .update()))
                .satisfies(
                        fault -> LoggerFactory.getLogger("se.medvandrare.fault").error("Not saved.", fault));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FILES)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> holding(List<Path> files, List<String> texts) {
        var found = new ArrayList<String>();
        for (var file : files) {
            var content = content(file);
            texts.stream()
                    .filter(text -> content.contains(bytes(text)))
                    .forEach(text -> found.add(text + " in " + file));
        }
        return found;
    }

    /** Byte by byte, also where a text is not ASCII; a file that has gone meanwhile is empty. */
    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String end(String serial) {
        var nine = DAY.substring(2) + serial;
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return serial + (10 - sum % 10) % 10;
    }
}
