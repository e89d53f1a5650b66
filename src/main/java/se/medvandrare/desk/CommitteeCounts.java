package se.medvandrare.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.SmallNumbers;
import se.medvandrare.desk.CommitteeFacts.Line;
import se.medvandrare.desk.CrossChoice.Only;
import se.medvandrare.desk.Statistics.Choice;

/** Counts what the committee is told of a month, in the language that the thread speaks. */
@Component
@Transactional(readOnly = true)
class CommitteeCounts {

    private final StatisticsPages statistics;
    private final CrossPages crosses;
    private final DivisionLabels labels;
    private final JdbcClient jdbc;

    CommitteeCounts(StatisticsPages statistics, CrossPages crosses, DivisionLabels labels, JdbcClient jdbc) {
        this.statistics = statistics;
        this.crosses = crosses;
        this.labels = labels;
        this.jdbc = jdbc;
    }

    CommitteeFacts of(YearMonth month) {
        var period = new Period(month.atDay(1), month.atEndOfMonth());
        var counted = statistics.of(new Choice(period, Against.FORE, null, true));
        return new CommitteeFacts(
                counted.number("total"),
                counted.numberBefore("total"),
                counted.number("interpreted"),
                counted.number("unanswered"),
                most(counted, "topic"),
                most(counted, "language"),
                most(counted, "outcome"),
                most(counted, "pages"),
                sent(period),
                busy(period));
    }

    private static List<Line> most(Statistics statistics, String key) {
        var chart = statistics.charts().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
        var before = chart.before();
        return IntStream.range(0, chart.bars().size())
                .filter(at -> chart.bars().get(at).drawn() > 0)
                .mapToObj(at -> new Line(
                        chart.bars().get(at).label(),
                        chart.bars().get(at).drawn(),
                        before == null ? null : before.get(at).shown()))
                .limit(CommitteeFacts.MOST)
                .toList();
    }

    /** Of those who were sent on with an errand made in the period: who came, who did not, and of whom nobody knows. */
    private List<Line> sent(Period period) {
        var came = jdbc.sql("""
                select count(*) filter (where came), count(*) filter (where not came), count(*) filter (where came is null)
                  from errand
                 where num_nonnulls(organisation_id, activity_id, article_id, person) > 0
                   and (made_at at time zone 'Europe/Stockholm')::date between :from and :till
                """)
                .param("from", period.from())
                .param("till", period.till())
                .query((row, at) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .single();
        var hidden = SmallNumbers.hiddenParts(came);
        var names = List.of("came", "notCame", "unknown");
        return IntStream.range(0, came.length)
                .filter(at -> !hidden[at])
                .mapToObj(at -> new Line(labels.text("desk.committee.sent." + names.get(at)), came[at], null))
                .toList();
    }

    /** The weekday and the hour when most came; which it was tells no number. */
    private @Nullable String busy(Period period) {
        var only = new Only(null, null, null, null, null);
        var table = crosses.of(new CrossChoice(period, Division.VECKODAG, Division.TIMME, only, false))
                .table();
        var found = new ArrayList<Line>();
        for (var line : table.lines().subList(0, Math.max(0, table.lines().size() - 1))) {
            for (int at = 0; at < table.columns().size(); at++) {
                found.add(new Line(
                        labels.text(
                                "desk.committee.busy.when",
                                line.name(),
                                table.columns().get(at)),
                        Objects.requireNonNull(line.numbers().get(at)),
                        null));
            }
        }
        return found.stream()
                .reduce((one, other) -> other.number() > one.number() ? other : one)
                .map(Line::name)
                .orElse(null);
    }
}
