package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the server runs as: the user of the program. PostgreSQL refuses root; then root is nobody in a user namespace
 * of the server's own, and where the system forbids that, another user gets the server's folder.
 */
class ServerUser {

    private static final int ROOT = 0;

    private final DataFolder folder;

    ServerUser(DataFolder folder) {
        this.folder = folder;
    }

    /** The words that go before every command of the server. */
    List<String> prefix() throws IOException {
        if (!Command.works(List.of(), "sh", "-c", "test \"$(id -u)\" = 0")) {
            return List.of();
        }
        if (owner() == ROOT) {
            if (Command.works(List.of(), "unshare", "-U", "true")) {
                return List.of("unshare", "-U");
            }
            handOver();
        }
        return reaching(become().orElseThrow(this::refused));
    }

    private int owner() throws IOException {
        return (int) Files.getAttribute(folder.server(), "unix:uid");
    }

    private int group() throws IOException {
        return (int) Files.getAttribute(folder.server(), "unix:gid");
    }

    /** The folder itself stays closed to others, but may be walked through. */
    private void handOver() throws IOException {
        var name = Command.works(List.of(), "id", "postgres") ? "postgres" : "nobody";
        if (!Command.works(List.of(), "chown", "-R", name + ":", folder.server().toString())) {
            throw refused();
        }
    }

    private Optional<List<String>> become() throws IOException {
        var id = String.valueOf(owner());
        return Stream.of(
                        List.of("setpriv", "--reuid=" + id, "--regid=" + group(), "--clear-groups", "--"),
                        List.of("runuser", "-u", nameOf(id), "--"))
                .filter(prefix -> Command.works(prefix, "true"))
                .findFirst();
    }

    private static String nameOf(String id) {
        try {
            return Command.run(List.of(), List.of("id", "-nu", id)).output();
        } catch (IOException e) {
            return id;
        }
    }

    private List<String> reaching(List<String> prefix) throws IOException {
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwx--x--x"));
        for (Path step : List.of(folder.binaries(), folder.server())) {
            if (!Command.works(prefix, "test", "-x", step.toString())) {
                throw refused();
            }
        }
        return prefix;
    }

    private CannotStart refused() {
        return new CannotStart("PostgreSQL refuses to run as root, and this system lets root become no other user"
                + " who reaches " + folder.path() + ": start the program as an ordinary user, or choose a folder"
                + " everyone may pass through with MEDVANDRARE_DATA.");
    }
}
