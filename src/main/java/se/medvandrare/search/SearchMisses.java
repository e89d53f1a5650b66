package se.medvandrare.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/**
 * Counts, week by week, the words that visitors found nothing for: each word by itself, so that no sentence is kept, and nothing
 * about who searched. A word with a digit or a sign in it may be a number or an address of somebody and is never kept; one that few
 * searched for is never shown.
 */
@Service
@Transactional
public class SearchMisses {

    /** Shown to nobody before it has been searched for so often. */
    public static final int SHOWN_FROM = 3;

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int WORDS = 3;
    private static final int WEEKS = 13;

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchMisses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts the words of a search that found nothing, always in the same order; more than three words are a sentence, and not
     * kept.
     *
     * @param words as they were typed
     */
    public void note(String words, Municipality municipality, Language language) {
        for (var word : kept(words)) {
            jdbc.sql("""
                    insert into search_miss (municipality_id, language, week, word) values (:municipality, :language, :week, :word)
                    on conflict (municipality_id, language, week, word) do update set times = search_miss.times + 1
                    """)
                    .param("municipality", municipality.everywhere() ? null : municipality.id(), java.sql.Types.BIGINT)
                    .param("language", language.tag())
                    .param("week", monday())
                    .param("word", word)
                    .update();
        }
    }

    /** The words of a week that were searched for in the tenant's municipality or everywhere, the most wanted first. */
    @Transactional(readOnly = true)
    public List<Miss> of(LocalDate week, @Nullable Long municipality) {
        return jdbc.sql("""
                select word, language, sum(times)::int as times from search_miss
                 where week = :week and (municipality_id = :municipality or municipality_id is null)
                 group by word, language having sum(times) >= :few order by times desc, word, language limit 100
                """)
                .param("week", week)
                .param("municipality", municipality, java.sql.Types.BIGINT)
                .param("few", SHOWN_FROM)
                .query(Miss.class)
                .list();
    }

    /** Whether the editors of a municipality have seen the word, in some week. */
    @Transactional(readOnly = true)
    public boolean shows(String word, String language, @Nullable Long municipality) {
        return jdbc.sql("""
                select exists (select from search_miss
                                where word = :word and language = :language and (municipality_id = :municipality or municipality_id is null)
                                group by week having sum(times) >= :few)
                """)
                .param("word", word)
                .param("language", language)
                .param("municipality", municipality, java.sql.Types.BIGINT)
                .param("few", SHOWN_FROM)
                .query(Boolean.class)
                .single();
    }

    /** At night: forgets what is a quarter of a year old. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_SEARCH_CRON:0 30 3 * * *}", zone = "Europe/Stockholm")
    public void forget() {
        jdbc.sql("delete from search_miss where week < :old")
                .param("old", monday().minusWeeks(WEEKS))
                .update();
    }

    static List<String> kept(String words) {
        var all = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all.length > WORDS
                        || !Stream.of(all)
                                .allMatch(word -> LETTERS.matcher(word).matches())
                ? List.of()
                : Stream.of(all)
                        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How often a word was searched for and nothing found. */
    public record Miss(String word, String language, int times) {}
}
