package se.medvandrare.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Written;
import se.medvandrare.search.PublicSearch;
import se.medvandrare.search.SearchHit;

/** Puts together what the desk finds, and the pages of its own answers. */
@Service
@Transactional(readOnly = true)
class AnswerPages {

    private static final int SHOWN = 12;

    private final AnswerQueries queries;
    private final PublicSearch search;
    private final Languages languages;

    AnswerPages(AnswerQueries queries, PublicSearch search, Languages languages) {
        this.queries = queries;
        this.search = search;
        this.languages = languages;
    }

    /** The desk's own answers first, then the best of what visitors may read; nothing for no words. */
    List<Found> find(String asked) {
        var words = PublicSearch.words(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        var home = queries.home();
        var reader = reader();
        var hits = search.find(words, home, reader).stream().limit(SHOWN).toList();
        var facts = hits.isEmpty() ? List.<AnswerQueries.Facts>of() : queries.facts(hits);
        return Stream.concat(
                        queries.own(words, reader).stream().map(own -> found(own, reader)),
                        hits.stream().map(hit -> found(hit, facts, home, reader)))
                .toList();
    }

    List<AnswerQueries.Row> all() {
        return queries.all();
    }

    AnswerPage answer(long id, String tag) {
        var language = languages.find(tag).filter(Language::active).orElseThrow(() -> new NotFound("Language", tag));
        var kept = queries.kept(id, tag).orElseThrow(() -> new NotFound("Answer", id));
        return new AnswerPage(kept, language, languages.active());
    }

    /** What the clerk reads in. */
    private Language reader() {
        return languages.of(LocaleContextHolder.getLocale());
    }

    private Found found(AnswerQueries.Own own, Language reader) {
        return new Found(
                "answer",
                own.id(),
                own.title(),
                own.text(),
                Written.in(languages.get(own.written()), reader),
                "/arbete/kundtjanst/svar/" + own.id(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private Found found(SearchHit hit, List<AnswerQueries.Facts> all, Municipality home, Language reader) {
        var facts = all.stream()
                .filter(it -> it.kind().equals(hit.kind()) && it.id() == hit.id())
                .findFirst()
                .orElse(new AnswerQueries.Facts(hit.kind(), hit.id(), null, null, null, null, null, null));
        return new Found(
                hit.kind(),
                hit.id(),
                hit.title(),
                hit.summary(),
                Written.in(languages.get(hit.written()), reader),
                hit.address("/" + reader.tag() + "/" + home.slug() + "/"),
                facts.nextAt(),
                facts.address(),
                facts.phone(),
                facts.email(),
                names(facts.languages(), reader.locale()),
                tags(facts.tags()));
    }

    private static List<String> tags(@Nullable String codes) {
        return codes == null || codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    private List<String> names(@Nullable String tags, Locale reader) {
        return tags == null
                ? List.of()
                : Stream.of(tags.split(" "))
                        .map(tag -> languages.get(tag).nameIn(reader))
                        .toList();
    }
}
