package se.medvandrare.desk;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;
import se.medvandrare.desk.Statistics.Choice;
import se.medvandrare.desk.StatisticsQueries.Count;

/** Makes charts of the counted contacts, in the reader's language. */
@Service
@Transactional(readOnly = true)
class StatisticsPages {

    private final StatisticsQueries queries;
    private final Languages languages;
    private final Words words;
    private final MessageSource texts;

    StatisticsPages(StatisticsQueries queries, Languages languages, Words words, MessageSource texts) {
        this.queries = queries;
        this.languages = languages;
        this.words = words;
        this.texts = texts;
    }

    Statistics of(Choice choice) {
        var counts = queries.count(choice.period(), choice.desk());
        var before = choice.against().of(choice.period());
        var countsBefore = before == null ? null : queries.count(before, choice.desk());
        return new Statistics(
                choice,
                before,
                Headline.of(all(counts), choice.shared()),
                countsBefore == null ? null : Headline.of(all(countsBefore), choice.shared()),
                all(counts).number() == 0,
                all(counts).merged(),
                charts(choice, counts, countsBefore));
    }

    private List<Chart> charts(Choice choice, List<Count> counts, @Nullable List<Count> before) {
        var total = all(counts).number();
        return List.of(
                chart("topic", choice, total, bars(counts, before, "TOPIC", this::topic)),
                chart("language", choice, total, bars(counts, before, "LANGUAGE", this::language)),
                chart("week", choice, total, new Bars(weeks(counts, choice.period()), null)),
                chart(
                        "outcome",
                        choice,
                        total,
                        bars(counts, before, "OUTCOME", it -> words.of(CodeKind.OUTCOME, it.outcome()))),
                chart(
                        "channel",
                        choice,
                        total,
                        bars(counts, before, "CHANNEL", it -> words.of(CodeKind.CHANNEL, it.channel()))),
                chart("pages", choice, all(counts).unanswered(), new Bars(unanswered(counts), null)));
    }

    /** The topics as they were registered, whatever they have been merged into since. */
    Registered registered(Choice choice) {
        var english = !locale().getLanguage().equals("sv");
        return Registered.of(choice, queries.registered(choice.period(), choice.desk(), english));
    }

    List<Option> desks() {
        return queries.desks();
    }

    private Chart chart(String key, Choice choice, long total, Bars counted) {
        var bars = choice.shared() ? Chart.withoutSmall(counted.now) : Chart.withAll(counted.now);
        var before = counted.before == null || !choice.shared() ? counted.before : Chart.withoutSmall(counted.before);
        var most = bars.stream().max(Comparator.comparingLong(Chart.Bar::drawn));
        var title = most.filter(bar -> bar.drawn() > 0)
                .map(bar -> text("desk.statistics." + key + ".finding", bar.label(), bar.value(), total))
                .orElseGet(() -> text("desk.statistics." + key + ".none"));
        return new Chart(key, title, text("desk.statistics." + key), bars, before);
    }

    /** What was counted, and beside it what was counted of the same before; what was only there before comes last. */
    private Bars bars(List<Count> counts, @Nullable List<Count> before, String kind, Function<Count, String> label) {
        if (before == null) {
            return new Bars(bars(counted(counts, kind, label)), null);
        }
        var now = counted(counts, kind, label);
        var then = counted(before, kind, label);
        then.keySet().forEach(name -> now.putIfAbsent(name, 0L));
        return new Bars(
                bars(now),
                now.keySet().stream()
                        .map(name -> new Chart.Bar(name, then.getOrDefault(name, 0L)))
                        .toList());
    }

    private static Map<String, Long> counted(List<Count> counts, String kind, Function<Count, String> label) {
        return of(counts, kind).collect(toMap(label, Count::number, Long::sum, LinkedHashMap::new));
    }

    private static List<Chart.Bar> bars(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(it -> new Chart.Bar(it.getKey(), it.getValue()))
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

    /** Of each topic how often our pages did not answer; hidden where it would tell how few other questions there were. */
    private List<Chart.Bar> unanswered(List<Count> counts) {
        var all = all(counts);
        var tells = Headline.part(all.unanswered(), all.number()) && Headline.part(all.unanswered(), all.looked());
        return of(counts, "TOPIC")
                .filter(count -> count.unanswered() > 0)
                .map(count -> new Chart.Bar(
                        topic(count), count.unanswered(), !tells || !Headline.part(count.unanswered(), count.number())))
                .sorted(Comparator.comparingLong(Chart.Bar::value).reversed())
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

    private static Count all(List<Count> counts) {
        return of(counts, "ALL").findFirst().orElseThrow();
    }

    private static Stream<Count> of(List<Count> counts, String kind) {
        return counts.stream().filter(count -> count.kind().equals(kind));
    }

    /** Bars, and those of the other period in the same order. */
    private record Bars(List<Chart.Bar> now, @Nullable List<Chart.Bar> before) {}
}
