package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;

/** Which columns a monthly file has, from a day on, and how far that has been checked. */
record MonthlyProfile(
        long id,
        String name,
        LocalDate validFrom,
        boolean own,
        String source,
        String verified,
        List<MonthlyColumn> columns) {

    public boolean toBeChecked() {
        return !verified.equals("FOUND") || columns.stream().anyMatch(MonthlyColumn::toBeChecked);
    }

    /** Genders of people with protected identity for whom there is no code, or of whom it needs what is not known. */
    List<String> uncoded(List<MonthlyLine> lines) {
        return lines.stream()
                .filter(line -> columns.stream().anyMatch(column -> !column.knows(line)))
                .map(MonthlyLine::gender)
                .distinct()
                .sorted()
                .toList();
    }

    boolean tellsBirthDate(MonthlyLine line) {
        return columns.stream().anyMatch(column -> column.tellsBirthDate(line));
    }

    String[] sources() {
        return columns.stream().map(column -> column.source().name()).distinct().toArray(String[]::new);
    }
}
