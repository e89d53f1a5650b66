package se.medvandrare.proof;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The memory of every process of the embedded server, read as its user or root may on Linux. */
class ServerMemory {

    private static final Pattern RANGE = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) rw(.)(.) .*");
    private static final int PIECE = 1 << 22;
    private static final int OVERLAP = 256;

    private final List<Integer> processes;

    ServerMemory(JdbcClient server) {
        processes = server.sql("select distinct pid from pg_stat_activity")
                .query(Integer.class)
                .list();
    }

    boolean readable() {
        return processes.stream()
                .anyMatch(process ->
                        !ranges(process, true).isEmpty() && Files.isReadable(Path.of("/proc/" + process + "/mem")));
    }

    int processes() {
        return processes.size();
    }

    /** The processes whose memory holds one of the texts; what they share is read once. */
    List<Integer> holding(List<String> texts) {
        var found = new ArrayList<Integer>();
        var shared = true;
        for (var process : processes) {
            if (ranges(process, shared).stream().anyMatch(range -> holds(process, range, texts))) {
                found.add(process);
            }
            shared = false;
        }
        return found;
    }

    private static List<long[]> ranges(int process, boolean shared) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/maps")).stream()
                    .map(RANGE::matcher)
                    .filter(range ->
                            range.matches() && (shared || range.group(4).equals("p")))
                    .map(range -> new long[] {
                        Long.parseUnsignedLong(range.group(1), 16), Long.parseUnsignedLong(range.group(2), 16)
                    })
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean holds(int process, long[] range, List<String> texts) {
        try (var memory = new RandomAccessFile("/proc/" + process + "/mem", "r")) {
            var piece = new byte[PIECE];
            for (long at = range[0]; at < range[1]; at += PIECE - OVERLAP) {
                memory.seek(at);
                var read = memory.read(piece, 0, (int) Math.min(PIECE, range[1] - at));
                var content = new String(piece, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
                if (texts.stream().map(PlaintextTest::bytes).anyMatch(content::contains)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
