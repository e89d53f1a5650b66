package se.medvandrare.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medvandrare.base.Refused;
import se.medvandrare.imports.StagedRows.Staged;
import se.medvandrare.participants.Told;

/** Reads the rows of one register from its files and puts them where they wait. */
class Reader {

    static final String SHEET = "attendance";
    static final List<String> DAY_COLUMNS = List.of("id_type", "id_number", "session_date", "activity", "minutes");
    private static final int AT_A_TIME = 500;

    private final long register;
    private final StagedRows staged;
    private final List<Staged> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Integer, BitSet> faulty =
            Map.of(StagedRows.PEOPLE, new BitSet(), StagedRows.ATTENDANCE, new BitSet());
    private int faults;
    private int notices;
    private int people;
    private int days;

    Reader(long register, StagedRows staged) {
        this.register = register;
        this.staged = staged;
    }

    /**
     * Refuses a file with too many rows before any of them is kept.
     *
     * @throws Refused also when the file is not what it should be
     */
    static void mustFit(Path file, int most) {
        var rows = new LinkedHashMap<String, Integer>();
        TableFile.read(file, line -> {
            var limit = line.sheet().equalsIgnoreCase(SHEET) ? Limits.DAYS : most;
            if (rows.merge(line.sheet(), 1, Integer::sum) > limit + 1) {
                throw new Refused("imports.file.rows", limit);
            }
        });
    }

    /** The sheet attendance of a workbook is attendance; the first of the others is people. */
    void people(Path file, Judge judge) {
        var headings = new LinkedHashMap<String, Heading>();
        TableFile.read(file, line -> {
            if (line.sheet().equalsIgnoreCase(SHEET)) {
                day(headings, line, judge);
            } else if (headings.keySet().stream()
                    .allMatch(it -> it.equals(line.sheet()) || it.equalsIgnoreCase(SHEET))) {
                person(headings, line, judge);
            }
        });
        if (headings.keySet().stream().allMatch(it -> it.equalsIgnoreCase(SHEET))) {
            throw new Refused("imports.file.empty");
        }
    }

    void attendance(Path file, Judge judge) {
        var headings = new LinkedHashMap<String, Heading>();
        TableFile.read(file, line -> {
            if (headings.isEmpty() || headings.containsKey(line.sheet())) {
                day(headings, line, judge);
            }
        });
    }

    private void person(Map<String, Heading> headings, Line line, Judge judge) {
        var heading = headings.get(line.sheet());
        if (heading == null) {
            headings.put(line.sheet(), heading(1, line, new ArrayList<>(Column.BY_NAME.keySet()), mandatory()));
            return;
        }
        people++;
        judge.person(heading, line)
                .ifPresent(told -> add(new Staged(StagedRows.PEOPLE, line.number(), "", told.facts())));
    }

    private void day(Map<String, Heading> headings, Line line, Judge judge) {
        var heading = headings.get(line.sheet());
        if (heading == null) {
            headings.put(line.sheet(), heading(2, line, DAY_COLUMNS, Set.copyOf(DAY_COLUMNS.subList(0, 4))));
            return;
        }
        days++;
        judge.day(heading, line).ifPresent(it -> add(new Staged(StagedRows.ATTENDANCE, it.line(), "", facts(it))));
    }

    private Heading heading(int part, Line line, List<String> names, Set<String> mandatory) {
        var heading = new Heading(line, names, mandatory);
        heading.unknown().stream()
                .limit(50)
                .forEach(name -> remark(Remark.of(part, line.number(), false, name, "unknownColumn", name)));
        return heading;
    }

    private static Set<String> mandatory() {
        return Stream.of(Column.values())
                .filter(Column::mandatory)
                .map(Column::word)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> facts(Judge.Attended day) {
        return Map.of(
                Told.KIND,
                day.kind(),
                Told.NUMBER,
                day.number(),
                "day",
                day.day().toString(),
                "support",
                day.support(),
                "minutes",
                String.valueOf(day.minutes()));
    }

    private void add(Staged row) {
        rows.add(row);
        if (rows.size() >= AT_A_TIME) {
            write();
        }
    }

    /** Faults count by row; the first of them are kept, and the first notices. */
    void remark(Remark remark) {
        if (remark.fault()) {
            Objects.requireNonNull(faulty.get(remark.part())).set(remark.line());
        } else {
            notices++;
        }
        var kept = remark.fault() ? ++faults : notices;
        if (kept <= Limits.REMARKS) {
            remarks.add(remark);
        }
    }

    /** The rest. */
    void write() {
        if (!rows.isEmpty()) {
            staged.add(register, rows);
            rows.clear();
        }
        if (!remarks.isEmpty()) {
            staged.remark(register, remarks);
            remarks.clear();
        }
    }

    RegisterImport.Reading reading() {
        return new RegisterImport.Reading(people, days, faultyRows(), notices, staged.people(register));
    }

    private int faultyRows() {
        return faulty.values().stream().mapToInt(BitSet::cardinality).sum();
    }
}
