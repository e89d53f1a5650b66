package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** A keyed-in paper is answered with 400, told line by line, or read. */
class KeyingFuzz {

    @FuzzTest
    void isToldOrRead(@NotNull @WithUtf8Length(max = 20) String name, @NotNull @WithUtf8Length(max = 20) String text) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("version", "0");
        fields.add("rad-" + name, text);
        fields.add("rad-1", text);
        KeyingForm form;
        try {
            form = KeyingForm.of(fields);
        } catch (ResponseStatusException told) {
            return;
        }
        if (form.unreadable().isEmpty()) {
            form.presences(120).values().forEach(presence -> assertThat(presence).isNotNull());
        }
    }
}
