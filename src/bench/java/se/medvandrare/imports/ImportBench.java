package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import se.medvandrare.database.TestServer;

/**
 * A register of a hundred thousand rows, read, taken and taken back, with the time each took and the most memory that was in
 * use, beside {@code COPY} of the same two files into tables without rules: what the database could do at best.
 * {@code mvn -Pbench test -Dtest=ImportBench}; {@code -Drows=} makes it smaller, {@code -DargLine=-Xmx512m} the room,
 * {@code -Ddays=false} leaves the attendance out.
 */
class ImportBench extends TestRegisters {

    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final boolean DAYS = !"false".equals(System.getProperty("days"));
    private static final List<String> SUPPORTS =
            List.of("language_course", "civic_orientation", "professional_guidance", "other");

    @Test
    void readsTakesAndTakesBack() {
        var people = people();
        var days = DAYS ? days() : "";
        timed("copied", () -> {
            copy(people);
            copy(days);
            return "";
        });

        var page = timed("read " + people.length() / 1_000_000 + " MB", () -> send(people, days, false)
                .getResponse()
                .getHeader("Location"));
        timed("taken", () -> {
            assertThat(post(page + "/bekrafta")).hasStatus3xxRedirection();
            await().atMost(Duration.ofHours(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> count("register_import where state = 'TAKEN'") > 0);
            return page;
        });
        assertThat(count("enrolment")).isEqualTo(ROWS * 9L / 10);
        timed("taken back", () -> {
            assertThat(post(page + "/angra")).hasStatus3xxRedirection();
            return page;
        });
        assertThat(count("person")).isZero();
    }

    private static void copy(String file) {
        if (file.isEmpty()) {
            return;
        }
        var names = file.substring(0, file.indexOf('\n')).replace(",", " text, ") + " text";
        TestServer.get().onOneConnection().execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("create table copied (" + names + ")");
                connection.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy copied from stdin with (format csv, header)", new StringReader(file));
                statement.execute("drop table copied");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    /** Every tenth row is one more stay of somebody. */
    private static String people() {
        var text = new StringBuilder(
                "id_type,id_number,first_name,last_name,birth_date,gender,role,third_country_national,target_group_checked_on,document_kind,entry_date,employment_status,isced,exit_date,cefr_entry,cefr_exit,support,language,email,phone\n");
        for (int at = 0; at < ROWS; at++) {
            int who = at % 10 == 9 ? at - 1 : at;
            text.append("lma,")
                    .append(10_000_000 + who)
                    .append(",Amina,Prov")
                    .append(who)
                    .append(",19")
                    .append(50 + who % 50)
                    .append("-05-05,woman,participant,yes,2026-02-01,passport,2026-0")
                    .append(1 + at % 10 % 9)
                    .append("-01,unemployed,")
                    .append(who % 9)
                    .append(",,A1,B1,")
                    .append(SUPPORTS.get(who % 4))
                    .append(",ar,amina")
                    .append(who)
                    .append("@example.se,070-1740605\n");
        }
        return text.toString();
    }

    private static String days() {
        var text = new StringBuilder("id_type,id_number,session_date,activity,minutes\n");
        for (int at = 0; at < ROWS; at++) {
            int who = at % 10 == 9 ? at - 1 : at;
            text.append("lma,")
                    .append(10_000_000 + who)
                    .append(",2026-03-")
                    .append(10 + at % 20)
                    .append(",language_course,60\n");
        }
        return text.toString();
    }

    private static String timed(String what, java.util.function.Supplier<String> work) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var begun = System.nanoTime();
        var result = work.get();
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "import of %d rows, %s: %.1f s, %.0f rows/s, at most %d MB of heap%n", ROWS, what, seconds, ROWS / seconds, peak >> 20);
        return result;
    }
}
