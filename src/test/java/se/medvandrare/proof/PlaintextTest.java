package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;

/** Whoever carries away the disk of the database finds no number and no telephone there: not in tables, not in its log. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@EnabledIf("lies")
class PlaintextTest {

    static final Path FILES = Path.of("target/database/postgres");
    static final String CONTROL = "Kontrollnamnsson";
    static final String DAY = "19870707";
    static final String SERIAL = "983";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    /** In a container the files cannot be looked at from here. */
    static boolean lies() {
        return Files.isDirectory(FILES)
                && TestServer.get().settings().get("DATABASE_URL").contains("127.0.0.1");
    }

    @Test
    void aPlantedNumberIsFoundNowhereOnTheDiskNorInTheLog(CapturedOutput output) throws IOException {
        var end = SERIAL + luhn(DAY.substring(2) + SERIAL);
        var people = TestPeople.in(context);
        var enrolment = people.enrolWithNumber(DAY + end, "Karin", CONTROL);
        assertThat(people.pages(enrolment)).isNotEmpty();
        TestServer.get().superuser().sql("checkpoint").update();

        var planted = List.of(DAY + end, DAY + "-" + end, DAY.substring(2) + "-" + end, DAY.substring(2) + end);
        var files = files();
        var withName =
                files.stream().filter(file -> holds(file, List.of(CONTROL))).toList();
        var withNumber = files.stream().filter(file -> holds(file, planted)).toList();

        assertThat(withName).as("the control: a name is stored as it is").isNotEmpty();
        assertThat(withNumber).isEmpty();
        assertThat(planted).noneMatch(output.getAll()::contains);
        Figures.note(
                "46 planted identity number in data files, write-ahead log and logs",
                "0 files of " + files.size(),
                "a name: " + withName.size() + " files");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FILES)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holds(Path file, List<String> texts) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return texts.stream().anyMatch(content::contains);
        } catch (IOException e) {
            return false;
        }
    }

    private static int luhn(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
