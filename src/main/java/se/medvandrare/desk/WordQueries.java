package se.medvandrare.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.desk.CodeWord.Names;

/** Reads what a tenant calls the codes, and puts it beside the program's words. */
@Repository
class WordQueries {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final JdbcClient jdbc;
    private final List<Codes> codes;
    private final MessageSource texts;

    WordQueries(JdbcClient jdbc, List<Codes> codes, MessageSource texts) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.texts = texts;
    }

    /** All that the tenant has changed, of all vocabularies. */
    @Transactional(readOnly = true)
    public List<Changed> changed() {
        return jdbc.sql("select vocabulary, code, label_sv, label_en, closed, sort, version from vocabulary_word")
                .query(Changed.class)
                .list();
    }

    /** The words of a vocabulary in the order of the tenant; asks nothing more of the database. */
    List<CodeWord> words(CodeKind kind, List<Changed> changed) {
        var of = codes.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
        return IntStream.range(0, of.all().size())
                .mapToObj(at -> placed(of, at, changed))
                .sorted(Comparator.comparingInt(Placed::sort))
                .map(Placed::word)
                .toList();
    }

    private Placed placed(Codes of, int at, List<Changed> all) {
        var code = of.all().get(at);
        var key = of.prefix() + "." + code;
        var usual = new Names(texts.getMessage(key, null, SWEDISH), texts.getMessage(key, null, Locale.ENGLISH));
        var fixed = of.fixed().contains(code);
        return all.stream()
                .filter(it -> it.vocabulary() == of.kind() && it.code().equals(code))
                .findFirst()
                .map(it -> new Placed(
                        it.sort() == null ? at + 1 : it.sort(),
                        new CodeWord(code, usual, it.names(), it.closed() && !fixed, fixed, it.version())))
                .orElseGet(() -> new Placed(at + 1, new CodeWord(code, usual, Names.NONE, false, fixed, 0)));
    }

    private record Placed(int sort, CodeWord word) {}

    /** A row of what the tenant has changed. */
    record Changed(
            CodeKind vocabulary,
            String code,
            @Nullable String labelSv,
            @Nullable String labelEn,
            boolean closed,
            @Nullable Integer sort,
            int version) {

        Names names() {
            return new Names(labelSv, labelEn);
        }
    }
}
