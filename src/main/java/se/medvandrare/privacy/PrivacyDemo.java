package se.medvandrare.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoReadings;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.base.SwedishHolidays;

/** Three months of ordinary looking in each project, and one evening that was not. */
@Component
class PrivacyDemo implements DemoData {

    private static final int DAYS = 95;
    private static final int SOME = 6;
    private static final int FRIDAY = 5;

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final DemoReadings readings;

    PrivacyDemo(JdbcClient jdbc, DemoTenants demo, DemoReadings readings) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.readings = readings;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void fill(LocalDate today) {
        for (var facts : DemoFacts.rows("enrolments.csv")) {
            demo.workFor(facts.get("municipality"), municipality -> fill(facts, today));
        }
    }

    private void fill(CSVRecord facts, LocalDate today) {
        var people = jdbc.sql("select id from person where not protected order by id")
                .query(Long.class)
                .list();
        var project = new Reader(demo.account(facts.get("leader")), "/arbete/projekt/" + facts.get("project"));
        var random = new Random(facts.get("project").hashCode());
        today.minusDays(DAYS)
                .datesUntil(today)
                .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY && !SwedishHolidays.isClosed(day))
                .filter(day -> random.nextInt(3) == 0)
                .forEach(day -> work(project, day, people, random));
        if (facts.get("project").equals("4all")) {
            browse(project, today.minusDays(12), people);
        }
    }

    private void work(Reader reader, LocalDate day, List<Long> people, Random random) {
        var at = day.atTime(8 + random.nextInt(8), random.nextInt(60), random.nextInt(60));
        var from = random.nextInt(people.size() - SOME);
        var some = people.subList(from, from + 1 + random.nextInt(SOME));
        var list = reader.project() + "/deltagare";
        readings.shown(at, reader.account(), Role.LEADER, "participants", "GET " + list, some);
        readings.shown(
                at.plusMinutes(2), reader.account(), Role.LEADER, "participants", "GET " + list, some.subList(0, 1));
        if (random.nextInt(3) == 0) {
            readings.shown(
                    at.plusMinutes(9),
                    reader.account(),
                    Role.LEADER,
                    "indicator O.2.3",
                    "GET " + reader.project() + "/indikatorer/O.2.3/personer",
                    some);
        }
    }

    /** Late at night somebody opens everybody, one after the other. */
    private void browse(Reader reader, LocalDate day, List<Long> people) {
        var at = day.atTime(23, 4);
        for (int place = 0; place < people.size(); place++) {
            readings.shown(
                    at.plusSeconds(29L * place),
                    reader.account(),
                    Role.LEADER,
                    "participants",
                    "GET " + reader.project() + "/deltagare/" + people.get(place),
                    people.subList(place, place + 1));
        }
    }

    /** Who looks, and below which address. */
    private record Reader(long account, String project) {}
}
