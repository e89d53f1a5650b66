package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import se.medvandrare.base.Language;
import se.medvandrare.projects.PlanPage.Indicator;
import se.medvandrare.projects.PlanPage.Said;

/** Puts what was wanted, reached and believed of each indicator beside each other, as of a day. */
record Measures(ProjectFacts project, List<Said> said, LocalDate today) {

    private static final String PERCENT = "procent";

    /** @param counted value so far of each code; a code that is not counted has none */
    List<Indicator> fund(List<PlanQueries.FundRow> rows, Map<String, Long> counted) {
        return rows.stream().map(row -> fund(row, counted.get(row.code()))).toList();
    }

    List<Indicator> own(List<PlanQueries.OwnRow> rows) {
        return rows.stream().map(this::own).toList();
    }

    static String name(PlanQueries.FundRow row) {
        var swedish = LocaleContextHolder.getLocale().getLanguage().equals(Language.SWEDISH);
        return swedish ? row.nameSv() : row.nameEn();
    }

    private Indicator fund(PlanQueries.FundRow row, @Nullable Long counted) {
        var value = counted == null ? null : BigDecimal.valueOf(counted);
        var pace = value == null
                ? null
                : Pace.until(
                        project.endsOn(),
                        new Pace.Point(project.startsOn(), BigDecimal.ZERO),
                        new Pace.Point(today, value),
                        false);
        return new Indicator(
                row.code(),
                row.code() + " " + name(row),
                row.unit(),
                row.goalId(),
                row.wanted() == null ? null : BigDecimal.valueOf(row.wanted()),
                value,
                null,
                null,
                latest(new Measure(null, row.code())),
                pace,
                "/mal-indikator/" + row.code());
    }

    private Indicator own(PlanQueries.OwnRow row) {
        return new Indicator(
                new Measure(row.id(), null).key(),
                row.name(),
                row.unit(),
                row.goalId(),
                row.wanted(),
                row.value(),
                row.readOn(),
                row.source(),
                latest(new Measure(row.id(), null)),
                pace(row),
                "/egna-indikatorer/" + row.id());
    }

    private @Nullable BigDecimal pace(PlanQueries.OwnRow row) {
        if (row.firstOn() == null || row.firstValue() == null || row.readOn() == null || row.value() == null) {
            return null;
        }
        return Pace.until(
                project.endsOn(),
                new Pace.Point(row.firstOn(), row.firstValue()),
                new Pace.Point(row.readOn(), row.value()),
                row.unit().equalsIgnoreCase(PERCENT) || row.unit().equals("%"));
    }

    private @Nullable Said latest(Measure measure) {
        return said.stream().filter(it -> it.isOf(measure)).findFirst().orElse(null);
    }
}
