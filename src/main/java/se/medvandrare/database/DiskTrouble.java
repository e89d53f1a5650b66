package se.medvandrare.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the operating system has against the data folder, in one sentence. */
class DiskTrouble {

    private final Path folder;

    DiskTrouble(Path folder) {
        this.folder = folder;
    }

    CannotStart of(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return forbidden();
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return new CannotStart(folder + " is not a folder; choose another one with MEDVANDRARE_DATA.", trouble);
        }
        return of(String.valueOf(trouble.getMessage()));
    }

    /** What a program of PostgreSQL has printed, or the system's own words. */
    CannotStart of(String words) {
        if (words.contains("No space left on device") || words.contains("quota exceeded")) {
            return new CannotStart("The disk that holds the data folder " + folder
                    + " is full: make room on it and start again; nothing that was saved is lost.");
        }
        if (words.contains("Read-only file system") || words.contains("Permission denied")) {
            return forbidden();
        }
        return new CannotStart("The embedded database in " + folder + " does not start: " + lastComplaint(words));
    }

    private CannotStart forbidden() {
        return new CannotStart("The user " + System.getProperty("user.name") + " may not write in the data folder "
                + folder + ": start the program as the folder's owner, or choose another folder with"
                + " MEDVANDRARE_DATA.");
    }

    private static String lastComplaint(String words) {
        return words.lines()
                .filter(line -> line.matches("(?i).*\\b(fatal|panic|error):.*"))
                .map(line -> line.replaceFirst("^.*?\\b(?=(?i:fatal|panic|error):)", ""))
                .reduce((first, second) -> second)
                .orElse(words.strip());
    }
}
