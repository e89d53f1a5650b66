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

    DataFolder(Path path) throws IOException {
        folder = Files.createDirectories(path.toAbsolutePath().normalize(), only("rwx------"));
        held = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (!hold()) {
            held.close();
            throw new CannotStart("The data folder " + folder
                    + " is used by another running instance;"
                    + " stop that one, or give this one its own with MEDVANDRARE_DATA.");
        }
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    /** The superuser's password, made up when the folder is new. */
    Path password() throws IOException {
        var file = folder.resolve("password");
        if (Files.notExists(file)) {
            Files.writeString(Files.createFile(file, only("rw-------")), Passwords.random());
        }
        return file;
    }

    /** The operating system lets go when the program ends, however it ends. */
    private boolean hold() throws IOException {
        try {
            return held.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
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
