package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The words of the operating system and of PostgreSQL become one sentence that says what to do. */
class DiskTroubleTest {

    final DiskTrouble trouble = new DiskTrouble(Path.of("/srv/data"));

    @Test
    void tellsThatTheDiskIsFull() {
        assertThat(trouble.of(new IOException("No space left on device")))
                .hasMessage("The disk that holds the data folder /srv/data is full: make room on it and start again;"
                        + " nothing that was saved is lost.");
        assertThat(trouble.of("initdb: error: could not write to file \"pg_wal/0\": No space left on device"))
                .hasMessageContaining("is full");
    }

    @Test
    void tellsThatTheFolderIsClosed() {
        assertThat(trouble.of(new AccessDeniedException("/srv/data"))).hasMessageContaining("may not write");
        assertThat(trouble.of(new FileSystemException("/srv/data", null, "Read-only file system")))
                .hasMessageContaining("MEDVANDRARE_DATA");
    }

    @Test
    void otherwisePassesOnTheLastComplaintOfTheServer() {
        assertThat(trouble.of("""
                2026-11-22 21:00:00.000 UTC [7] LOG:  starting PostgreSQL 18.6
                2026-11-22 21:00:00.001 UTC [7] FATAL:  could not map anonymous shared memory: Cannot allocate memory
                2026-11-22 21:00:00.002 UTC [7] LOG:  database system is shut down
                """))
                .hasMessageEndingWith("FATAL:  could not map anonymous shared memory: Cannot allocate memory");
    }
}
