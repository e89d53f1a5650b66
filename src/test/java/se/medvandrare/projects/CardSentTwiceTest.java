package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A double click, or many at the same moment, adds a thing once. */
class CardSentTwiceTest extends ProjectTest {

    @Test
    void addsARowOnceHoweverOftenTheFormIsSent() {
        var twice = UUID.randomUUID().toString();
        var forms = Map.of(
                "/personal/ny", new String[] {"title", "Pedagog", "share", "50"},
                "/partner/ny", new String[] {"newName", "Urkraft", "role", "PARTNER"},
                "/mal/ny", new String[] {"kind", "GOAL", "name", "Delaktighet"},
                "/egna-indikatorer/ny", new String[] {"name", "Arbetsgivare", "unit", "antal"});
        forms.forEach((address, fields) -> {
            var sent = UUID.randomUUID().toString();
            assertThat(status(CARD + address, LEADER, with(fields, sent)))
                    .as(address)
                    .isEqualTo(302);
            assertThat(status(CARD + address, LEADER, with(fields, sent)))
                    .as(address)
                    .isEqualTo(302);
        });
        var readings = CARD + "/egna-indikatorer/" + only("own_indicator") + "/matvarden";
        var reading = new String[] {"readOn", "2026-01-02", "value", "19", "source", "Lista"};
        assertThat(status(readings, LEADER, with(reading, twice))).isEqualTo(302);
        assertThat(status(readings, LEADER, with(reading, twice))).isEqualTo(302);

        for (var table : new String[] {"project_staff", "partnership", "goal", "own_indicator", "reading"}) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
        assertThat(jdbc.sql("select count(*) from organisation where name = 'Urkraft'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void opensAProjectOnceHoweverOftenTheFormIsSent() {
        var form = new String[] {
            "name", "Nytt", "slug", "nya", "ownerId", String.valueOf(projects.organisation(home, "Kommunen")),
            "startsOn", "2026-01-01", "endsOn", "2027-12-31", "submission",
                    UUID.randomUUID().toString()
        };

        assertThat(status("/arbete/projekt/nytt", ADMIN, form)).isEqualTo(302);
        assertThat(status("/arbete/projekt/nytt", ADMIN, form)).isEqualTo(302);
        assertThat(count("project")).isEqualTo(2);
    }

    @Test
    void sendsTheSubmissionAgainWhenSomethingTypedWasWrong() {
        var sent = UUID.randomUUID().toString();

        var wrong = post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "175", "submission", sent);

        assertThat(wrong).bodyText().contains("name=\"submission\" value=\"" + sent + "\"");
        assertThat(body(CARD + "/personal/ny", LEADER)).contains("name=\"submission\" value=\"");
    }

    @Test
    void addsARowOnceWhenTheFormIsSentTwelveTimesAtTheSameMoment() throws Exception {
        var sent = UUID.randomUUID().toString();
        var fields = with(new String[] {"kind", "GOAL", "name", "Delaktighet"}, sent);

        assertThat(atOnce(12, at -> status(CARD + "/mal/ny", LEADER, fields))).containsOnly(302);
        assertThat(count("goal")).isEqualTo(1);
    }

    @Test
    void givesEveryGoalItsPlaceWhenManyAreAddedAtTheSameMoment() throws Exception {
        assertThat(atOnce(8, at -> status(CARD + "/mal/ny", LEADER, "kind", "GOAL", "name", "Mål " + at)))
                .containsOnly(302);
        assertThat(count("goal")).isEqualTo(8);
    }

    private static List<Integer> atOnce(int many, IntFunction<Integer> work) throws Exception {
        var pool = Executors.newFixedThreadPool(many);
        try {
            var results = new ArrayList<Integer>();
            var tasks = IntStream.range(0, many)
                    .mapToObj(at -> (Callable<Integer>) () -> work.apply(at))
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String[] with(String[] fields, String submission) {
        return Stream.concat(Stream.of(fields), Stream.of("submission", submission))
                .toArray(String[]::new);
    }
}
