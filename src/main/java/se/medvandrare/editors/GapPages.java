package se.medvandrare.editors;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.search.SearchMisses;

/** Puts together the page of the editors. */
@Service
@Transactional(readOnly = true)
class GapPages {

    private static final int WEEKS = 6;

    private final GapQueries queries;
    private final SearchMisses misses;
    private final Links links;
    private final Clock clock;

    GapPages(GapQueries queries, SearchMisses misses, Links links, Clock clock) {
        this.queries = queries;
        this.misses = misses;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The gaps of a week.
     *
     * @param day any day of the week; null means this week
     */
    GapPage of(@Nullable LocalDate day) {
        var today = LocalDate.now(clock);
        var week = monday(day == null ? today : day);
        var home = queries.home();
        return new GapPage(
                "/" + (english() ? "en" : "sv") + "/" + home.slug() + "/",
                queries.open(english()),
                week,
                Stream.iterate(monday(today), monday -> monday.minusWeeks(1))
                        .limit(WEEKS)
                        .toList(),
                queries.unanswered(week, english()),
                unfound(week, home.id()),
                queries.late(today),
                links.broken());
    }

    private List<Gap> unfound(LocalDate week, @Nullable Long municipality) {
        var taken = queries.wordsTaken();
        return misses.of(week, municipality).stream()
                .map(miss -> new Gap(
                        null,
                        miss.word(),
                        miss.word(),
                        miss.language(),
                        miss.times(),
                        taken.contains(miss.word() + " " + miss.language())))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean english() {
        return !LocaleContextHolder.getLocale().getLanguage().equals("sv");
    }
}
