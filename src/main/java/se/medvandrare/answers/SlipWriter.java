package se.medvandrare.answers;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.answers.SlipPage.Fact;
import se.medvandrare.answers.SlipPage.Text;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/** Says what stands on a slip in the language of the visitor, whatever language the page around it is in. */
@Component
class SlipWriter {

    private final SlipWords words;
    private final Languages languages;
    private final MessageSource texts;

    SlipWriter(SlipWords words, Languages languages, MessageSource texts) {
        this.words = words;
        this.languages = languages;
        this.texts = texts;
    }

    /** The language, and Swedish beside it for everybody who does not read it. */
    List<Language> sides(Language reader) {
        return Stream.of(reader, languages.get(Language.SWEDISH))
                .filter(it -> it.equals(reader) || !reader.html().equals(Language.SWEDISH))
                .distinct()
                .toList();
    }

    SlipPage.Side side(Language language) {
        return new SlipPage.Side(language, say("title", language), say("phone", language), say("scan", language));
    }

    /** The lines, each on every side. */
    List<SlipPage.Row> rows(List<List<SlipQueries.Line>> read, List<Language> sides) {
        return IntStream.range(0, read.get(0).size())
                .mapToObj(at -> new SlipPage.Row(
                        read.get(0).get(at).id(),
                        read.get(0).get(at).what() != null,
                        IntStream.range(0, sides.size())
                                .mapToObj(side -> text(read.get(side).get(at), sides.get(side)))
                                .toList()))
                .toList();
    }

    /** What is no longer to be found says so, and nothing of what it said. */
    private Text text(SlipQueries.Line line, Language side) {
        return line.gone()
                ? new Text(side, say("gone", side), side.html(), side.direction(), null, null, null, List.of())
                : valid(line, side);
    }

    private Text valid(SlipQueries.Line line, Language side) {
        var own = words.open("what", line.id(), line.what());
        var translated =
                side.html().equals(Language.SWEDISH) ? null : words.open("translated", line.id(), line.translated());
        var written = languages.get(translated != null ? side.tag() : line.written());
        return new Text(
                side,
                Objects.requireNonNull(Stream.of(translated, own, line.title())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")),
                written.html(),
                written.direction(),
                line.text(),
                line.notice(),
                line.cancelled() ? say("cancelled", side) : null,
                facts(line, side));
    }

    private List<Fact> facts(SlipQueries.Line line, Language side) {
        var facts = new ArrayList<Fact>();
        var id = line.id();
        var time = words.open("at_time", id, line.atTime());
        if (time == null) {
            add(facts, side, "clock", "when", session(line, side), null);
        } else {
            add(facts, side, "clock", "when", time, Language.SWEDISH);
        }
        var address = words.open("address", id, line.ownAddress());
        add(facts, side, "place", "where", address == null ? where(line) : address, Language.SWEDISH);
        add(facts, side, "arrow", "next", line.step() == null ? null : say("step." + line.step(), side), null);
        var person = words.open("ask_for", id, line.askFor());
        add(facts, side, "people", "ask", person == null ? line.host() : person, Language.SWEDISH);
        number(facts, side, "phone", "call", line.phone());
        number(facts, side, "out", "web", line.web());
        return List.copyOf(facts);
    }

    private void add(
            List<Fact> facts, Language side, String icon, String label, @Nullable String value, @Nullable String lang) {
        if (value != null) {
            var foreign = lang != null && !lang.equals(side.html());
            facts.add(new Fact(
                    icon,
                    say(label, side),
                    value,
                    foreign ? lang : null,
                    foreign ? languages.get(lang).direction() : null));
        }
    }

    private void number(List<Fact> facts, Language side, String icon, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(icon, say(label, side), value, null, "ltr"));
        }
    }

    private static @Nullable String where(SlipQueries.Line line) {
        return line.address() == null || line.place() == null || line.place().equals(line.title())
                ? line.address()
                : line.place() + ", " + line.address();
    }

    private static @Nullable String session(SlipQueries.Line line, Language side) {
        return line.startsAt() == null || line.endsAt() == null
                ? null
                : format("EEEE d MMMM HH:mm", line.startsAt(), side) + "–" + format("HH:mm", line.endsAt(), side);
    }

    private static String format(String pattern, LocalDateTime when, Language side) {
        return DateTimeFormatter.ofPattern(pattern, side.dates()).format(when);
    }

    private String say(String key, Language side) {
        return texts.getMessage("answers.public." + key, null, side.locale());
    }
}
