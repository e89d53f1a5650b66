package se.medvandrare.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Intake;
import se.medvandrare.participants.Told;

/** Says of each row what it tells, what is wrong with it and what should be known about it. A gap is never a fault. */
class Judge {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LATEST = 2100;
    private static final int LONGEST_NAME = 200;

    private final Languages languages;
    private final LocalDate today;
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final Consumer<Remark> remarks;

    Judge(Languages languages, LocalDate today, LocalDate startsOn, LocalDate endsOn, Consumer<Remark> remarks) {
        this.languages = languages;
        this.today = today;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.remarks = remarks;
    }

    /** What a row with a person tells; empty when something is wrong with it. */
    Optional<Told> person(Heading heading, Line line) {
        var row = new Row(1, line);
        var facts = new LinkedHashMap<String, String>();
        for (var column : Column.values()) {
            var typed = heading.cell(line, column.word());
            if (typed.isEmpty()) {
                if (column.mandatory()) {
                    row.fault(column.word(), "missing", "");
                }
            } else {
                row.value(column, typed).ifPresent(value -> facts.put(column.fact(), value));
            }
        }
        identify(row, facts, heading.cell(line, Column.ID_NUMBER.word()));
        if (row.faulty) {
            return Optional.empty();
        }
        settle(row, facts);
        return Optional.of(new Told(line.number(), facts));
    }

    /** What a row of attendance tells. */
    Optional<Attended> day(Heading heading, Line line) {
        var row = new Row(2, line);
        var facts = new LinkedHashMap<String, String>();
        for (var column : new Column[] {Column.ID_TYPE, Column.ID_NUMBER}) {
            var typed = heading.cell(line, column.word());
            if (!typed.isEmpty()) {
                row.value(column, typed).ifPresent(value -> facts.put(column.fact(), value));
            }
        }
        identify(row, facts, heading.cell(line, Column.ID_NUMBER.word()));
        var number = facts.get(Told.NUMBER);
        if (number == null && !row.faulty) {
            row.fault(Column.ID_NUMBER.word(), "nobody", "");
        }
        var day = row.day("session_date", heading.cell(line, "session_date"));
        var support = row.support(heading.cell(line, "activity"));
        var minutes = row.minutes(heading.cell(line, "minutes"));
        day.filter(it -> it.isAfter(today)).ifPresent(it -> row.notice("session_date", "future", it.toString()));
        return row.faulty
                ? Optional.empty()
                : Optional.of(new Attended(
                        line.number(),
                        facts.getOrDefault(Told.KIND, ""),
                        number,
                        day.orElseThrow(),
                        support.orElseThrow(),
                        minutes));
    }

    private static void identify(Row row, Map<String, String> facts, String typed) {
        var kind = facts.getOrDefault(Told.KIND, "NONE");
        if (!kind.equals("NONE") && typed.isEmpty()) {
            row.notice(Column.ID_NUMBER.word(), "noNumber", "");
        } else if (kind.equals("NONE") && !typed.isEmpty() && !row.faulty) {
            row.fault(Column.ID_TYPE.word(), "noKind", typed);
        } else if (!kind.equals("NONE")) {
            try {
                facts.put(Told.NUMBER, Intake.number(kind, typed));
            } catch (Refused refused) {
                row.fault(Column.ID_NUMBER.word(), refused.code(), typed);
            }
        }
        if (facts.get(Told.NUMBER) == null || kind.equals("NONE")) {
            facts.remove(Told.KIND);
            facts.remove(Told.NUMBER);
        }
    }

    /** What can be taken but should be known. */
    private void settle(Row row, Map<String, String> facts) {
        if ("JOB_SEARCHING".equals(facts.get("employment"))) {
            facts.put("employment", "UNEMPLOYED");
            row.notice(Column.EMPLOYMENT_STATUS.word(), "jobSearching", "job_searching");
        }
        facts.remove("gender", "UNKNOWN");
        if ("-".equals(facts.get("family_name"))) {
            facts.put("family_name", "");
        }
        var entered = LocalDate.parse(facts.get("entered_on"));
        if (entered.isAfter(today)) {
            row.notice(Column.ENTRY_DATE.word(), "future", entered.toString());
        } else if (entered.isBefore(startsOn) || entered.isAfter(endsOn)) {
            row.notice(Column.ENTRY_DATE.word(), "outside", entered.toString());
        }
        var exited = facts.get("exited_on");
        if (exited != null && LocalDate.parse(exited).isBefore(entered)) {
            row.notice(Column.EXIT_DATE.word(), "beforeEntry", exited);
        }
        if (facts.containsKey(Told.DOCUMENT) && !facts.containsKey(Told.CHECKED_ON)) {
            row.notice(Column.TARGET_GROUP_CHECKED_ON.word(), "noCheck", "");
        }
        var hidden = !facts.getOrDefault("protection", "NONE").equals("NONE");
        if (hidden && facts.keySet().removeAll(Set.of("phone", "email"))) {
            row.notice(Column.PROTECTION.word(), "noContact", "");
        }
    }

    /** The faults and notices of a row. */
    private class Row {

        private final int part;
        private final Line line;
        private boolean faulty;

        Row(int part, Line line) {
            this.part = part;
            this.line = line;
        }

        void fault(String column, String code, String typed) {
            faulty = true;
            remarks.accept(Remark.of(part, line.number(), true, column, code, typed));
        }

        void notice(String column, String code, String typed) {
            remarks.accept(Remark.of(part, line.number(), false, column, code, typed));
        }

        Optional<String> value(Column column, String typed) {
            var name = column.word();
            if (!sane(name, typed)) {
                return Optional.empty();
            }
            return switch (column.kind()) {
                case TEXT -> name(name, typed);
                case NUMBER -> Optional.empty();
                case WORD -> or(column.code(typed), name, "word." + name, typed);
                case WORDS -> words(column, typed);
                case DAY -> day(name, typed).map(LocalDate::toString);
                case YES_NO -> or(yesNo(typed), name, "yesNo", typed);
                case LANGUAGE -> language(name, typed);
                case EMAIL -> asked(name, typed, Intake::email);
                case PHONE -> asked(name, typed, Intake::phone);
            };
        }

        /** No formulas, no characters that steer, nothing endless. */
        private boolean sane(String column, String typed) {
            if (typed.equals(Workbook.FORMULA)) {
                fault(column, "formula", typed);
                return false;
            }
            if (typed.length() > Limits.CELL) {
                fault(column, "long", typed);
                return false;
            }
            if (typed.chars().anyMatch(Character::isISOControl)) {
                fault(column, "control", typed.replaceAll("\\p{Cntrl}", " "));
                return false;
            }
            return true;
        }

        private Optional<String> name(String column, String typed) {
            if (typed.length() > LONGEST_NAME) {
                fault(column, "long", typed);
            } else if ("=+@".indexOf(typed.charAt(0)) >= 0 || typed.startsWith("-") && typed.length() > 1) {
                fault(column, "formula", typed);
            } else {
                return Optional.of(typed);
            }
            return Optional.empty();
        }

        private Optional<String> words(Column column, String typed) {
            var codes = Stream.of(typed.split("\\|", -1))
                    .map(String::strip)
                    .map(column::code)
                    .toList();
            return codes.stream().allMatch(Optional::isPresent)
                    ? Optional.of(codes.stream()
                            .map(Optional::orElseThrow)
                            .distinct()
                            .collect(java.util.stream.Collectors.joining("|")))
                    : or(Optional.empty(), column.word(), "word." + column.word(), typed);
        }

        private Optional<String> language(String column, String typed) {
            if (!TAG.matcher(typed).matches()) {
                return or(Optional.empty(), column, "language", typed);
            }
            var known = languages
                    .find(typed)
                    .or(() -> languages.find(typed.split("-")[0].toLowerCase(java.util.Locale.ROOT)));
            if (known.isEmpty()) {
                notice(column, "languageUnknown", typed);
            }
            return known.map(it -> it.tag());
        }

        private Optional<String> asked(String column, String typed, java.util.function.UnaryOperator<String> rule) {
            try {
                return Optional.ofNullable(rule.apply(typed));
            } catch (Refused refused) {
                return or(Optional.empty(), column, refused.code(), typed);
            }
        }

        Optional<LocalDate> day(String column, String typed) {
            if (typed.isEmpty()) {
                fault(column, "missing", "");
                return Optional.empty();
            }
            try {
                if (DAY.matcher(typed).matches()) {
                    return sensible(column, LocalDate.parse(typed), typed);
                }
                if (!line.sheet().isEmpty() && SERIAL.matcher(typed).matches()) {
                    return sensible(column, FIRST_SERIAL.plusDays(Integer.parseInt(typed)), typed);
                }
            } catch (DateTimeException e) {
                // told below
            }
            fault(column, "day", typed);
            return Optional.empty();
        }

        private Optional<LocalDate> sensible(String column, LocalDate day, String typed) {
            var born = column.equals(Column.BIRTH_DATE.word()) && day.isAfter(today);
            if (day.isBefore(EARLIEST) || day.getYear() > LATEST || born) {
                fault(column, born ? "unborn" : "day", typed);
                return Optional.empty();
            }
            return Optional.of(day);
        }

        Optional<String> support(String typed) {
            return or(Column.SUPPORT.code(typed), "activity", "word.support", typed);
        }

        /** Zero when they are not known: then the support is, but not how long. */
        int minutes(String typed) {
            if (typed.isEmpty()) {
                notice("minutes", "noMinutes", "");
                return 0;
            }
            if (typed.matches("\\d{1,4}")) {
                int minutes = Integer.parseInt(typed);
                if (minutes > 0 && minutes <= 1440) {
                    return minutes;
                }
            }
            fault("minutes", "minutes", typed);
            return 0;
        }

        private <T> Optional<T> or(Optional<T> value, String column, String code, String typed) {
            if (value.isEmpty()) {
                fault(column, code, typed);
            }
            return value;
        }
    }

    private static Optional<String> yesNo(String typed) {
        return typed.equals("yes") ? Optional.of("true") : typed.equals("no") ? Optional.of("false") : Optional.empty();
    }

    /** A day of attendance, and of whom. */
    record Attended(int line, String kind, String number, LocalDate day, String support, int minutes) {}
}
