package se.medvandrare.database;

import java.nio.file.Path;

/** Where one of the JVMs that tests are run in keeps its things; its contexts name the same folder as their data. */
public class TestFolder {

    public static final Path DATA = Path.of("target", System.getProperty("run", "run-1"), "database");
    public static final Path MAIL = DATA.resolve("mail");

    private TestFolder() {}
}
