package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counting rules once more, slow and obvious: one person after the other, one question after the other. */
class SlowCount {

    private static final List<String> LEVELS = List.of("A0", "A1", "A2", "B1", "B2", "C1", "C2");

    private final LocalDate from;
    private final LocalDate till;

    SlowCount(LocalDate from, LocalDate till) {
        this.from = from;
        this.till = till;
    }

    boolean counts(String code, Someone person) {
        return wouldCount(code, person) && complete(code, person);
    }

    boolean incomplete(String code, Someone person) {
        return wouldCount(code, person) && !complete(code, person);
    }

    String band(String code, Someone person) {
        var age = age(person);
        var bands = code.contains(".")
                ? Map.of("0-17", List.of(0, 17), "18-60", List.of(18, 60), "61+", List.of(61, 200))
                : code.startsWith("C")
                        ? Map.of("0-24", List.of(0, 24), "25-54", List.of(25, 54), "55+", List.of(55, 200))
                        : Map.of(
                                "0-17",
                                List.of(0, 17),
                                "18-29",
                                List.of(18, 29),
                                "30-54",
                                List.of(30, 54),
                                "55+",
                                List.of(55, 200));
        return bands.entrySet().stream()
                .filter(band -> age != null
                        && band.getValue().get(0) <= age
                        && age <= band.getValue().get(1))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("UNKNOWN");
    }

    private boolean wouldCount(String code, Someone person) {
        if (!"PARTICIPANT".equals(person.enrolment.get("role"))) {
            return false;
        }
        var day = decides(code, person);
        if (day == null || day.isBefore(from) || day.isAfter(till)) {
            return false;
        }
        if (code.contains(".") && Boolean.FALSE.equals(person.enrolment.get("third_country_national"))) {
            return false;
        }
        return isOne(code, person);
    }

    private static @Nullable LocalDate decides(String code, Someone person) {
        var left = person.day("exited_on");
        return switch (code) {
            case "R.2.10" -> person.day("recognition_applied_on");
            case "R.2.11" -> person.day("residence_applied_on");
            case "EECR05", "EECR06", "CR06", "CR07", "CR08" -> left == null ? null : left.plusMonths(6);
            default -> code.startsWith("R") || code.contains("CR") ? left : person.day("entered_on");
        };
    }

    private static boolean complete(String code, Someone person) {
        if (code.contains(".")) {
            return Boolean.TRUE.equals(person.enrolment.get("third_country_national")) && person.checked;
        }
        return !person.person.get("gender").equals("UNKNOWN")
                && person.person.get("birth_date") != null
                && person.enrolment.get("employment") != null
                && person.enrolment.get("isced") != null;
    }

    private static boolean isOne(String code, Someone person) {
        var before = (String) person.enrolment.get("employment");
        var after = afterwards(person);
        var age = age(person);
        var isced = (Integer) person.enrolment.get("isced");
        return switch (code) {
            case "O.2.3" -> person.supports().anyMatch(Objects::nonNull);
            case "O.2.3.1" -> person.supports().anyMatch("LANGUAGE_COURSE"::equals);
            case "O.2.3.2" -> person.supports().anyMatch("CIVIC_ORIENTATION"::equals);
            case "O.2.3.3" -> person.supports().anyMatch("PROFESSIONAL_GUIDANCE"::equals);
            case "R.2.8" -> person.supports().anyMatch("LANGUAGE_COURSE"::equals) && progress(person);
            case "R.2.9" -> person.supports().anyMatch(Objects::nonNull) && person.says();
            case "R.2.10", "R.2.11" -> true;
            case "EECO01" -> true;
            case "EECO02", "CO01" -> "UNEMPLOYED".equals(before);
            case "EECO03" -> "UNEMPLOYED".equals(before) && unemployedFor(person, 12);
            case "CO02" -> "UNEMPLOYED".equals(before) && unemployedFor(person, age != null && age < 25 ? 6 : 12);
            case "EECO04", "CO03" -> "INACTIVE".equals(before);
            case "CO04" -> "INACTIVE".equals(before) && is(person, "in_education", false);
            case "EECO05", "CO05" -> "EMPLOYED".equals(before);
            case "EECO06" -> age != null && age < 18;
            case "EECO07" -> age != null && age >= 18 && age <= 29;
            case "EECO08", "CO07" -> age != null && age >= 55;
            case "CO06" -> age != null && age < 25;
            case "CO08" ->
                age != null
                        && age >= 55
                        && ("UNEMPLOYED".equals(before)
                                || "INACTIVE".equals(before) && is(person, "in_education", false));
            case "CO09" -> isced != null && (isced == 1 || isced == 2);
            case "EECO09" -> isced != null && isced <= 2;
            case "EECO10", "CO10" -> isced != null && (isced == 3 || isced == 4);
            case "EECO11", "CO11" -> isced != null && isced >= 5;
            case "EECR01", "CR01" ->
                "INACTIVE".equals(before)
                        && List.of("UNEMPLOYED", "JOB_SEARCHING").contains(after);
            case "EECR02", "CR02" -> is(person, "exit_in_education", true) && is(person, "in_education", false);
            case "EECR03", "CR03" -> is(person, "exit_qualification", true);
            case "EECR04", "CR04" -> workless(before) && after.equals("EMPLOYED");
            case "EECR05", "CR06" -> workless(before) && later(person).equals("EMPLOYED");
            case "EECR06", "CR07" -> "EMPLOYED".equals(before) && is(person, "improved_6m", true);
            case "CR08" -> workless(before) && later(person).equals("EMPLOYED") && age != null && age >= 55;
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static boolean workless(@Nullable String before) {
        return "UNEMPLOYED".equals(before) || "INACTIVE".equals(before);
    }

    private static String later(Someone person) {
        return String.valueOf(person.enrolment.get("status_6m"));
    }

    private static boolean is(Someone person, String column, boolean wanted) {
        return Objects.equals(person.enrolment.get(column), wanted);
    }

    private static String afterwards(Someone person) {
        var status = (String) person.enrolment.get("exit_status");
        var seen = person.day("exit_status_on");
        var left = person.day("exited_on");
        return status == null || seen != null && seen.isAfter(left.plusDays(28)) ? "" : status;
    }

    private static boolean progress(Someone person) {
        var entry = (String) person.enrolment.get("cefr_entry");
        var exit = (String) person.enrolment.get("cefr_exit");
        return entry != null && exit != null && LEVELS.indexOf(exit) >= LEVELS.indexOf(entry) + 1;
    }

    private static boolean unemployedFor(Someone person, int months) {
        var since = person.day("unemployed_since");
        return since != null && since.plusMonths(months).isBefore(person.day("entered_on"));
    }

    /** Counts birthdays; who was born on 29 February has it on 1 March in other years. */
    private static @Nullable Integer age(Someone person) {
        var born = (LocalDate) person.person.get("birth_date");
        var entered = person.day("entered_on");
        if (born == null || born.isAfter(entered)) {
            return null;
        }
        var age = -1;
        for (var year = born.getYear(); year <= entered.getYear(); year++) {
            var leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !java.time.Year.isLeap(year);
            var birthday = leapDay ? LocalDate.of(year, 3, 1) : born.withYear(year);
            age += birthday.isAfter(entered) ? 0 : 1;
        }
        return age;
    }
}
