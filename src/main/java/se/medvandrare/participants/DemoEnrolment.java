package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What is known of one invented person's stay in a project; here and there a fact is missing, as in life. */
record DemoEnrolment(
        long id,
        long person,
        String role,
        UUID submission,
        LocalDate entered,
        @Nullable LocalDate exited,
        @Nullable Boolean thirdCountry,
        @Nullable String employment,
        @Nullable LocalDate unemployedSince,
        @Nullable Boolean inEducation,
        @Nullable Integer isced,
        @Nullable String cefrEntry,
        @Nullable String cefrExit,
        Exit exit,
        String otherFund) {

    private static final List<String> LEVELS = List.of("A0", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final int GAP = 25;

    /** Somebody in the role who entered on the day. */
    static DemoEnrolment invent(Random random, CSVRecord facts, long id, long person, String role, LocalDate entered, LocalDate today) {
        var employment = gap(random, GAP, employment(random, facts));
        var exited = role.equals("PARTICIPANT") ? exited(random, entered, today) : null;
        var entry = facts.get("names") == null && random.nextInt(100) < 88 ? LEVELS.get(random.nextInt(3)) : null;
        return new DemoEnrolment(
                id,
                person,
                role,
                new UUID(random.nextLong(), random.nextLong()),
                entered,
                exited,
                gap(random, GAP, random.nextInt(100) < number(facts, "third_country")),
                employment,
                "UNEMPLOYED".equals(employment) ? entered.minusDays(30 + random.nextInt(900)) : null,
                "INACTIVE".equals(employment) ? random.nextInt(100) < 40 : Boolean.FALSE,
                gap(random, GAP, isced(random, facts.get("names") != null)),
                entry,
                entry == null || exited == null ? null : LEVELS.get(LEVELS.indexOf(entry) + (random.nextInt(100) < 64 ? 1 : 0)),
                exited == null ? Exit.NONE : Exit.invent(random, exited, today),
                random.nextInt(100) < 88 ? "NO" : random.nextInt(4) == 0 ? "YES" : "NOT_ASKED");
    }

    private static @Nullable LocalDate exited(Random random, LocalDate entered, LocalDate today) {
        var day = entered.plusDays(50 + random.nextInt(300));
        return random.nextInt(100) < 62 && day.isBefore(today.minusDays(2)) ? day : null;
    }

    private static String employment(Random random, CSVRecord facts) {
        int chance = random.nextInt(100);
        return chance < number(facts, "unemployed")
                ? "UNEMPLOYED"
                : chance < number(facts, "unemployed") + number(facts, "inactive") ? "INACTIVE" : "EMPLOYED";
    }

    private static int isced(Random random, boolean staff) {
        int chance = random.nextInt(100);
        int low = staff ? 10 : 45;
        int middle = staff ? 45 : 78;
        return chance < low ? random.nextInt(3) : chance < middle ? 3 + random.nextInt(2) : 5 + random.nextInt(3);
    }

    static int number(CSVRecord facts, String column) {
        return Integer.parseInt(facts.get(column));
    }

    private static <T> @Nullable T gap(Random random, int oneIn, T fact) {
        return random.nextInt(oneIn) == 0 ? null : fact;
    }

    /** How somebody left: what they did within four weeks, and why they went. */
    record Exit(
            @Nullable String status,
            @Nullable LocalDate on,
            @Nullable Boolean inEducation,
            @Nullable Boolean qualification,
            @Nullable String reason) {

        static final Exit NONE = new Exit(null, null, null, null, null);

        static Exit invent(Random random, LocalDate exited, LocalDate today) {
            int chance = random.nextInt(100);
            var on = exited.plusDays(random.nextInt(29));
            var status = chance < 30 ? "EMPLOYED" : chance < 62 ? "JOB_SEARCHING" : chance < 84 ? "UNEMPLOYED" : "INACTIVE";
            var studies = random.nextInt(100) < 30;
            var reason = status.equals("EMPLOYED")
                    ? "WORK"
                    : studies ? "STUDIES" : List.of("COMPLETED", "COMPLETED", "MOVED", "HEALTH", "STOPPED").get(random.nextInt(5));
            return new Exit(
                    random.nextInt(GAP) == 0 ? null : status,
                    on.isAfter(today) ? exited : on,
                    studies,
                    random.nextInt(100) < 34,
                    reason);
        }
    }
}
