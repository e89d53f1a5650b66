package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;
import se.medvandrare.desk.WordQueries.Changed;

/** What the codes of the vocabularies are called where the reader works, in the reader's language. Read once a request. */
@Service("words")
public class Words {

    private static final String READ = Words.class.getName();

    private final WordQueries queries;

    Words(WordQueries queries) {
        this.queries = queries;
    }

    /** The word for a code, closed or not. */
    public String of(CodeKind kind, Object code) {
        return find(kind, code).in(LocaleContextHolder.getLocale());
    }

    /** The tenant's own word for a code, or else what is usual in that place. */
    public String own(CodeKind kind, Object code, String usual) {
        var own = find(kind, code).ownIn(LocaleContextHolder.getLocale());
        return own == null ? usual : own;
    }

    /** What can be chosen, in the order of the tenant. */
    public List<Option> open(CodeKind kind) {
        return open(kind, List.of());
    }

    /** What can be chosen where some stand there already, which may stay though they are closed. */
    public List<Option> open(CodeKind kind, @Nullable Collection<?> kept) {
        var stand =
                kept == null ? List.of() : kept.stream().map(String::valueOf).toList();
        var reader = LocaleContextHolder.getLocale();
        return all(kind).stream()
                .filter(it -> !it.closed() || stand.contains(it.code()))
                .map(it -> Option.of(it.code(), it.in(reader)))
                .toList();
    }

    /** The code that is wanted when it is open, else the first that is. */
    String preset(CodeKind kind, Object wanted) {
        var open = open(kind).stream().map(Option::value).toList();
        return open.contains(String.valueOf(wanted)) ? String.valueOf(wanted) : open.get(0);
    }

    /** Says no to what is closed, unless it stands there already. */
    void mustBeOpen(CodeKind kind, Collection<?> chosen, Collection<?> kept) {
        closed(kind, chosen, kept).ifPresent(word -> {
            throw new Refused("desk.word.closed", word);
        });
    }

    /** The word for the first of those chosen that is closed and did not stand there before. */
    public Optional<String> closed(CodeKind kind, Collection<?> chosen, Collection<?> kept) {
        var fresh = new ArrayList<Object>(chosen);
        fresh.removeAll(kept);
        return fresh.stream()
                .map(it -> find(kind, it))
                .filter(CodeWord::closed)
                .map(it -> it.in(LocaleContextHolder.getLocale()))
                .findFirst();
    }

    private CodeWord find(CodeKind kind, Object code) {
        return all(kind).stream()
                .filter(it -> it.code().equals(String.valueOf(code)))
                .findFirst()
                .orElseThrow();
    }

    private List<CodeWord> all(CodeKind kind) {
        return queries.words(kind, changed());
    }

    @SuppressWarnings("unchecked")
    private List<Changed> changed() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return queries.changed();
        }
        var read = request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        if (read == null) {
            read = queries.changed();
            request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
        }
        return (List<Changed>) read;
    }
}
