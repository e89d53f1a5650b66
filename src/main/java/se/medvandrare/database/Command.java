package se.medvandrare.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another program that is run to its end. */
record Command(int code, String output) {

    boolean worked() {
        return code == 0;
    }

    /** Runs without settings of the environment that would change what PostgreSQL does or how it speaks. */
    static Command run(List<String> before, List<String> command) throws IOException {
        var all = new ArrayList<>(before);
        all.addAll(command);
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.directory(new java.io.File("/"));
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Command(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Whether the program exists and succeeds. */
    static boolean works(List<String> before, String... command) {
        try {
            return run(before, List.of(command)).worked();
        } catch (IOException e) {
            return false;
        }
    }
}
