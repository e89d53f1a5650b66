package se.medvandrare.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.activities.CafeHeads;
import se.medvandrare.activities.SessionFacts;
import se.medvandrare.base.Dates;
import se.medvandrare.base.Language;
import se.medvandrare.base.Option;

/** Puts together the pages of the evenings at open meeting places. */
@Service
@Transactional(readOnly = true)
class CafePages {

    static final int ROWS = 40;
    private static final int LANGUAGES = 8;
    private static final int ALL = 5000;

    private final CafeQueries queries;
    private final ContactQueries choices;
    private final CafeWishes wishes;
    private final CafeHeads heads;
    private final CafeLabels labels;
    private final SpokenLanguages languages;
    private final CurrentUser user;
    private final Dates dates;

    CafePages(
            CafeQueries queries,
            ContactQueries choices,
            CafeWishes wishes,
            CafeHeads heads,
            CafeLabels labels,
            SpokenLanguages languages,
            CurrentUser user,
            Dates dates) {
        this.queries = queries;
        this.choices = choices;
        this.wishes = wishes;
        this.heads = heads;
        this.labels = labels;
        this.languages = languages;
        this.user = user;
        this.dates = dates;
    }

    /** The latest evenings with their figures. */
    List<Evening> latest() {
        return evenings(ROWS);
    }

    List<Evening> all() {
        return evenings(ALL);
    }

    private List<Evening> evenings(int most) {
        var rows = queries.rows(most);
        var figures = queries.figures(rows.stream().map(EveningRow::id).toList());
        return rows.stream()
                .map(row -> new Evening(row, Objects.requireNonNull(figures.get(row.id()))))
                .toList();
    }

    /** What can be chosen when an evening begins. */
    Choices choices() {
        var taken = queries.sessionsNow();
        return new Choices(
                queries.places(user.tenant()),
                heads.today().stream()
                        .filter(session -> !taken.contains(session.id()))
                        .map(this::option)
                        .toList(),
                options(choices.choices(null, labels.english()), "DESK"));
    }

    CafePage page(long id) {
        var evening = queries.row(id);
        var counted = counted(id);
        var lately = choices.choices(evening.deskId(), labels.english());
        var used = options(lately, "LANGUAGE").stream().map(Option::value).toList();
        var spoken = languages.mostUsedFirst(used).stream().map(this::option).toList();
        return new CafePage(
                evening,
                counted,
                options(lately, "TOPIC"),
                options(lately, "MORE"),
                spoken.stream().limit(LANGUAGES).toList(),
                spoken.stream().skip(LANGUAGES).toList(),
                bars(counted.figures().of(Tap.Kind.TOPIC), labels.topics()),
                bars(counted.figures().of(Tap.Kind.LANGUAGE), labels::language),
                wishes.of(id),
                UUID.randomUUID());
    }

    CafePage.Counted counted(long id) {
        var figures = queries.figures(List.of(id)).getOrDefault(id, new Figures(Map.of()));
        return new CafePage.Counted(
                queries.row(id).open(),
                figures.heads(),
                figures,
                queries.last(id, user.id())
                        .map(last -> new CafePage.Last(last.submission(), last.what(), labels.of(last.what())))
                        .orElse(null));
    }

    private static List<Chart.Bar> bars(Map<String, Long> numbers, UnaryOperator<String> label) {
        return numbers.entrySet().stream()
                .map(it -> new Chart.Bar(label.apply(it.getKey()), it.getValue()))
                .toList();
    }

    private Option option(SessionFacts session) {
        return Option.of(
                session.id(),
                Stream.of(dates.times(session.startsAt(), session.endsAt()), session.title(), session.placeName())
                        .collect(Collectors.joining(", ")));
    }

    private Option option(Language language) {
        return Option.of(language.tag(), language.nameIn(LocaleContextHolder.getLocale()));
    }

    private static List<Option> options(List<ContactQueries.Choice> choices, String kind) {
        return choices.stream()
                .filter(it -> it.kind().equals(kind))
                .map(it -> Option.of(it.value(), it.label()))
                .toList();
    }

    /** An evening and what was counted. */
    record Evening(EveningRow row, Figures figures) {}

    /** What can be chosen when an evening begins. */
    record Choices(List<Option> places, List<Option> sessions, List<Option> desks) {}
}
