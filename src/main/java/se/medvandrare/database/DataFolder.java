package se.medvandrare.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the embedded database, which one program holds at a time and only its owner can read. */
class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel held;

    DataFolder(Path path) {
        var trouble = new DiskTrouble(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(path.toAbsolutePath().normalize(), only("rwx------"));
            folder = path.toRealPath();
            held = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
            hold();
            Files.createDirectories(server(), only("rwx------"));
        } catch (IOException e) {
            throw trouble.of(e);
        }
    }

    Path path() {
        return folder;
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    /** All that belongs to the server, which may run as another user than the program. */
    Path server() {
        return folder.resolve("postgres");
    }

    Path cluster() {
        return server().resolve("cluster");
    }

    Path log() {
        return server().resolve("log");
    }

    DiskTrouble trouble() {
        return new DiskTrouble(folder);
    }

    /** The superuser's password, made up when the folder is new. */
    Path password() throws IOException {
        var file = server().resolve("password");
        if (Files.notExists(file)) {
            var unfinished = server().resolve("password.new");
            Files.deleteIfExists(unfinished);
            Files.writeString(Files.createFile(unfinished, only("rw-------")), Passwords.random());
            Files.move(unfinished, file);
        }
        return file;
    }

    /** The operating system lets go when the program ends, however it ends. */
    private void hold() throws IOException {
        try {
            if (held.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // The other instance runs in this very process.
        }
        held.close();
        throw new CannotStart("The data folder " + folder + " is used by another running instance;"
                + " stop that one, or give this one its own with MEDVANDRARE_DATA.");
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
