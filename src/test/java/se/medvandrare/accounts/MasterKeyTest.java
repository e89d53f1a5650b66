package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.database.CannotStart;

/** Where the master key comes from, and that it is never made anew beside data it does not open. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class MasterKeyTest {

    static final String KEY = "B".repeat(43) + "=";

    @TempDir
    Path folder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts accounts;

    @Test
    void isMadeBesideAnEmptyDatabaseForItsOwnerOnlyAndSaysSo(CapturedOutput output) throws IOException {
        var made = key("", "", true);
        var file = folder.resolve("master.key");

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(output).contains("A new master key lies in", "keep a copy elsewhere");
        assertThat(output.getAll()).doesNotContain(Files.readString(file));
        assertThat(key("", "", true).forPurpose("x"))
                .as("the same at the next start")
                .isEqualTo(made.forPurpose("x"));
    }

    @Test
    void isNotMadeAnewWhenItIsGone() {
        accounts.skelleftea();

        assertThatThrownBy(() -> key("", "", true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The master key is gone from")
                .hasMessageContaining("put the file back");
        assertThat(folder.resolve("master.key")).doesNotExist();
    }

    @Test
    void mustBeGivenForADatabaseOfOnesOwn() {
        assertThatThrownBy(() -> key("", "", false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("needs its master key");
    }

    @Test
    void comesFromTheEnvironmentOrAFileAndIsNeverRepeatedInAMessage() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), KEY + "\n");
        assertThat(key(KEY, "", false).forPurpose("x"))
                .isEqualTo(key("", file.toString(), false).forPurpose("x"));
        assertThatThrownBy(() -> key("short but secret", "", false))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("secret");
    }

    private MasterKey key(String given, String file, boolean embedded) throws IOException {
        return new MasterKey(given, file, "", folder, embedded, jdbc);
    }
}
