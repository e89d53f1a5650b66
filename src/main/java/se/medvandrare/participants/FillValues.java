package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/** What was typed in one row, read as the forms of a person read it. */
record FillValues(Map<FillField, Object> read, Map<FillField, String> faults) {

    private static final int HIGHEST_ISCED = 8;

    static FillValues of(Fill fill, FillForm.Row row, ConversionService reader) {
        var values = new FillValues(new LinkedHashMap<>(), new LinkedHashMap<>());
        fill.fields().forEach(field -> values.take(fill, field, row.typed().getOrDefault(field.key(), ""), reader));
        return values;
    }

    private void take(Fill fill, FillField field, String typed, ConversionService reader) {
        if (typed.isEmpty()) {
            if (fill.needs(field)) {
                faults.put(field, "participants.fill.missing");
            }
            return;
        }
        try {
            var value = reader.convert(typed, field.kind());
            if (value == null || value instanceof Integer level && (level < 0 || level > HIGHEST_ISCED)) {
                faults.put(field, "participants.fill.unreadable");
            } else {
                read.put(field, value);
            }
        } catch (ConversionException e) {
            faults.put(field, "participants.fill.unreadable");
        }
    }

    @Nullable LocalDate day(FillField field) {
        return (LocalDate) read.get(field);
    }

    @Nullable Boolean truth(FillField field) {
        return (Boolean) read.get(field);
    }

    @Nullable Integer level() {
        return (Integer) read.get(FillField.ISCED);
    }

    <E extends Enum<E>> @Nullable E choice(FillField field, Class<E> kind) {
        return kind.cast(read.get(field));
    }
}
