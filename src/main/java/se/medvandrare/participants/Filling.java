package se.medvandrare.participants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/**
 * Fills in one kind of missing facts for many people on one page. Each right row is saved by itself; a faulty row keeps what
 * was typed and says why, and one that somebody else has changed meanwhile is told and not overwritten.
 */
@Service
public class Filling {

    private static final String FIELD = "participants.form.";

    private final FillLook look;
    private final FillWork work;
    private final Choices choices;
    private final ConversionService reader;
    private final MessageSource texts;

    Filling(FillLook look, FillWork work, Choices choices, ConversionService reader, MessageSource texts) {
        this.look = look;
        this.work = work;
        this.choices = choices;
        this.reader = reader;
        this.texts = texts;
    }

    /** The rows of these enrolments, with what is known; whoever is shown is logged. */
    public FillPage page(String slug, Fill fill, List<Long> enrolments) {
        var lines = look.rows(slug, fill, enrolments).stream()
                .map(row -> new FillPage.Line(row, row.version(), row.now(), Map.of(), null))
                .toList();
        return new FillPage(columns(fill), Map.of(), lines, 0);
    }

    /** The same rows with what was typed, and with what was typed for all in the empty ones. */
    public FillPage spread(String slug, Fill fill, FillForm form) {
        return again(slug, fill, form.spread(), Map.of(), 0);
    }

    /** Saves every right row; on the page that comes back stand those that could not be saved. */
    public FillPage save(String slug, Fill fill, FillForm form) {
        var answers = new LinkedHashMap<Long, FillAnswer>();
        form.rows().stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> answers.put(row.id(), answer(slug, fill, row)));
        var saved = (int) answers.values().stream()
                .filter(it -> it.state() == FillAnswer.State.SAVED)
                .count();
        answers.values().removeIf(it -> it.faults().isEmpty() && it.state() != FillAnswer.State.LATE);
        return again(slug, fill, form.only(answers.keySet()), answers, saved);
    }

    private FillAnswer answer(String slug, Fill fill, FillForm.Row row) {
        var values = FillValues.of(fill, row, reader);
        if (!values.faults().isEmpty()) {
            return FillAnswer.wrong(values.faults().entrySet().stream()
                    .collect(Collectors.toMap(fault -> fault.getKey().key(), fault -> text(fault.getValue()))));
        }
        try {
            return work.write(slug, fill, row, values);
        } catch (Refused refused) {
            return FillAnswer.wrong(Map.of(place(fill, refused), text(refused.code(), refused.arguments())));
        } catch (NotFound gone) {
            return FillAnswer.NOTHING;
        } catch (DataIntegrityViolationException restricted) {
            return FillAnswer.wrong(Map.of(fill.fields().get(0).key(), text("participants.fill.refused")));
        }
    }

    /** A refusal named {@code participants.form.<field>.<why>} stands at that field, any other at the first. */
    private static String place(Fill fill, Refused refused) {
        var code = refused.code();
        var named = code.startsWith(FIELD) ? code.split("\\.")[2] : "";
        return fill.fields().stream()
                .map(FillField::key)
                .filter(named::equals)
                .findFirst()
                .orElse(fill.fields().get(0).key());
    }

    private FillPage again(String slug, Fill fill, FillForm form, Map<Long, FillAnswer> answers, int saved) {
        var typed = form.rows().stream().collect(Collectors.toMap(FillForm.Row::id, Function.identity()));
        var lines = look.rows(slug, fill, typed.keySet()).stream()
                .map(row -> line(fill, row, typed.get(row.id()), answers.get(row.id())))
                .toList();
        return new FillPage(columns(fill), form.same(), lines, saved);
    }

    /** Saving again over what somebody else wrote is a decision: the row then carries the version that was told. */
    private FillPage.Line line(Fill fill, FillRow row, FillForm.Row typed, @Nullable FillAnswer answer) {
        var late = answer != null && answer.state() == FillAnswer.State.LATE;
        return new FillPage.Line(
                row,
                late ? row.version() : typed.version(),
                typed.typed(),
                answer == null ? Map.of() : answer.faults(),
                late ? said(fill, row) : null);
    }

    private String said(Fill fill, FillRow row) {
        return columns(fill).stream()
                .map(column -> said(column, row.now().getOrDefault(column.name(), "")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(FillPage.Column column, String value) {
        return column.options() == null
                ? value
                : column.options().stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .map(option -> option.label())
                        .orElse(value);
    }

    private List<FillPage.Column> columns(Fill fill) {
        return fill.fields().stream()
                .map(field -> new FillPage.Column(field.key(), text(FIELD + field.key()), choices.of(field)))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
