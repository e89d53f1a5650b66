package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
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
    private static final List<String> REASONS = List.of("COMPLETED", "COMPLETED", "MOVED", "HEALTH", "STOPPED");

    /** Per cent of the facts that are missing. */
    private static final int GAP = 4;

    /** Somebody in the role who entered on the day. */
    static DemoEnrolment invent(DemoProject project, long id, long person, String role, LocalDate entered) {
        var employment = gap(project, employment(project));
        var exited = role.equals("PARTICIPANT") ? exited(project, entered) : null;
        var level =
                !project.trainsStaff() && project.chance(88) ? project.random().nextInt(3) : -1;
        return new DemoEnrolment(
                id,
                person,
                role,
                new UUID(project.random().nextLong(), project.random().nextLong()),
                entered,
                exited,
                gap(project, project.chance(project.number("third_country"))),
                employment,
                "UNEMPLOYED".equals(employment)
                        ? entered.minusDays(30 + project.random().nextInt(900))
                        : null,
                "INACTIVE".equals(employment) && project.chance(40),
                gap(project, isced(project)),
                level < 0 ? null : LEVELS.get(level),
                level < 0 || exited == null ? null : LEVELS.get(level + (project.chance(64) ? 1 : 0)),
                exited == null ? Exit.NONE : Exit.invent(project, "INACTIVE".equals(employment), exited),
                project.chance(88) ? "NO" : project.chance(25) ? "YES" : "NOT_ASKED");
    }

    /** One of the first, of whom everything is known and who has left. */
    static DemoEnrolment first(DemoProject project, long id, long person, LocalDate entered, CSVRecord facts) {
        var exited = entered.plusDays(70);
        var since = facts.get("unemployed");
        return new DemoEnrolment(
                id,
                person,
                "PARTICIPANT",
                new UUID(project.random().nextLong(), project.random().nextLong()),
                entered,
                exited,
                project.chance(project.number("third_country")),
                facts.get("employment"),
                since == null ? null : entered.minusDays(Long.parseLong(since)),
                facts.get("in_education") != null,
                Integer.valueOf(facts.get("isced")),
                project.trainsStaff() ? null : "A1",
                project.trainsStaff() ? null : "A2",
                new Exit(
                        facts.get("exit_status"),
                        exited.plusDays(14),
                        facts.get("exit_in_education") != null,
                        facts.get("exit_qualification") != null,
                        facts.get("exit_reason")),
                "NO");
    }

    /** Whether the person took part on the day. */
    boolean here(LocalDate day) {
        return spells().stream()
                .anyMatch(spell ->
                        !day.isBefore(spell.entered()) && (spell.exited() == null || !day.isAfter(spell.exited())));
    }

    /** One stay; every fourteenth of those who left had been away for a month in between. */
    List<Stay> spells() {
        return exited == null || id % 14 != 0
                ? List.of(new Stay(1, entered, exited))
                : List.of(new Stay(1, entered, entered.plusDays(12)), new Stay(2, entered.plusDays(42), exited));
    }

    private static @Nullable LocalDate exited(DemoProject project, LocalDate entered) {
        var day = entered.plusDays(50 + project.random().nextInt(300));
        return project.chance(62) && day.isBefore(project.today().minusDays(2)) ? day : null;
    }

    private static String employment(DemoProject project) {
        int chance = project.random().nextInt(100) - project.number("unemployed");
        return chance < 0 ? "UNEMPLOYED" : chance < project.number("inactive") ? "INACTIVE" : "EMPLOYED";
    }

    private static int isced(DemoProject project) {
        int chance = project.random().nextInt(100) + (project.trainsStaff() ? 33 : 0);
        int step = project.random().nextInt(3);
        return chance < 45 ? step : chance < 78 ? 3 + step % 2 : 5 + step;
    }

    private static <T> @Nullable T gap(DemoProject project, T fact) {
        return project.chance(GAP) ? null : fact;
    }

    /** From a day to a day, or until now. */
    record Stay(int number, LocalDate entered, @Nullable LocalDate exited) {}

    /** How somebody left: what they did within four weeks, and why they went. */
    record Exit(
            @Nullable String status,
            @Nullable LocalDate on,
            @Nullable Boolean inEducation,
            @Nullable Boolean qualification,
            @Nullable String reason) {

        static final Exit NONE = new Exit(null, null, null, null, null);

        static Exit invent(DemoProject project, boolean inactive, LocalDate exited) {
            int chance = project.random().nextInt(100);
            var on = exited.plusDays(project.random().nextInt(29));
            var status = chance < 30
                    ? "EMPLOYED"
                    : chance < (inactive ? 80 : 58) ? "JOB_SEARCHING" : chance < 84 ? "UNEMPLOYED" : "INACTIVE";
            var studies = project.chance(30);
            return new Exit(
                    gap(project, status),
                    on.isAfter(project.today()) ? exited : on,
                    studies,
                    project.chance(34),
                    status.equals("EMPLOYED") ? "WORK" : studies ? "STUDIES" : project.any(REASONS));
        }
    }
}
