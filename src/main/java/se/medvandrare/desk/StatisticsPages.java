package se.medvandrare.desk;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;
import se.medvandrare.desk.StatisticsQueries.Count;

/** Makes charts of the counted contacts, in the reader's language. */
@Service
@Transactional(readOnly = true)
class StatisticsPages {

    private final StatisticsQueries queries;
    private final Languages languages;
    private final MessageSource texts;

    StatisticsPages(StatisticsQueries queries, Languages languages, MessageSource texts) {
        this.queries = queries;
        this.languages = languages;
        this.texts = texts;
    }

    Statistics of(Period period, @Nullable Long desk, boolean shared) {
        var counts = queries.count(period, desk);
        var all = of(counts, "ALL").findFirst().orElseThrow();
        return new Statistics(
                period,
                desk,
                shared,
                all.number(),
                all.interpreted(),
                all.looked(),
                all.unanswered(),
                Stream.of(
                                chart("topic", bars(counts, "TOPIC", this::topic), all.number(), shared),
                                chart("language", bars(counts, "LANGUAGE", this::language), all.number(), shared),
                                chart("week", weeks(counts, period), all.number(), shared),
                                chart("outcome", bars(counts, "OUTCOME", this::outcome), all.number(), shared),
                                chart("channel", bars(counts, "CHANNEL", this::channel), all.number(), shared),
                                chart("pages", unanswered(counts), all.unanswered(), shared))
                        .toList());
    }

    List<Option> desks() {
        return queries.desks();
    }

    private Chart chart(String key, List<Chart.Bar> counted, long total, boolean shared) {
        var bars = shared ? Chart.withoutSmall(counted) : counted;
        var most = bars.stream().max(java.util.Comparator.comparingLong(Chart.Bar::drawn));
        var title = most.filter(bar -> bar.drawn() > 0)
                .map(bar -> text("desk.statistics." + key + ".finding", bar.label(), bar.value(), total))
                .orElseGet(() -> text("desk.statistics." + key + ".none"));
        return new Chart(key, title, text("desk.statistics." + key), bars);
    }

    private List<Chart.Bar> bars(List<Count> counts, String kind, Function<Count, String> label) {
        return of(counts, kind)
                .map(count -> new Chart.Bar(label.apply(count), count.number()))
                .toList();
    }

    /** Every week of the period in order, also those without a contact. */
    private List<Chart.Bar> weeks(List<Count> counts, Period period) {
        var found = of(counts, "WEEK").collect(toMap(Count::week, Count::number));
        return monday(period.from())
                .datesUntil(period.till().plusDays(1), java.time.Period.ofWeeks(1))
                .map(week -> new Chart.Bar(week(week), found.getOrDefault(week, 0L)))
                .toList();
    }

    private List<Chart.Bar> unanswered(List<Count> counts) {
        return of(counts, "TOPIC")
                .filter(count -> count.unanswered() > 0)
                .map(count -> new Chart.Bar(topic(count), count.unanswered()))
                .sorted(java.util.Comparator.comparingLong(Chart.Bar::value).reversed())
                .toList();
    }

    private String topic(Count count) {
        return String.valueOf(locale().getLanguage().equals("sv") ? count.nameSv() : count.nameEn());
    }

    private String language(Count count) {
        return count.language() == null
                ? text("desk.statistics.language.unknown")
                : languages.get(count.language()).nameIn(locale());
    }

    private String outcome(Count count) {
        return text("desk.outcome." + count.outcome());
    }

    private String channel(Count count) {
        return text("desk.channel." + count.channel());
    }

    private String week(LocalDate monday) {
        var year = String.valueOf(monday.get(IsoFields.WEEK_BASED_YEAR));
        return text("desk.statistics.week.label", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), year);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static Stream<Count> of(List<Count> counts, String kind) {
        return counts.stream().filter(count -> count.kind().equals(kind));
    }
}
