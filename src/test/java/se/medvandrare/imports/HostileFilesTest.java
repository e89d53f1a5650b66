package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer says what is wrong with it; nothing is kept and nothing breaks. */
class HostileFilesTest extends TestRegisters {

    @Test
    void answersEveryFileInWords() throws Exception {
        var cases = new HostileFiles().all();
        var wrong = new ArrayList<String>();
        for (var it : cases.entrySet()) {
            var begun = System.nanoTime();
            var answer = send("people.xlsx", it.getValue().file(), "", false).getResponse();
            var took = (System.nanoTime() - begun) / 1_000_000;
            System.out.println("hostile " + it.getKey() + ": " + took + " ms");
            var text = answer.getContentAsString(StandardCharsets.UTF_8);
            var right = it.getValue().answer().isEmpty()
                    ? answer.getStatus() == 302 || answer.getStatus() == 422
                    : answer.getStatus() == 422 && text.contains(it.getValue().answer());
            if (!right || text.contains("root:") || text.contains("??")) {
                wrong.add(it.getKey() + ": " + answer.getStatus());
            }
        }

        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).isEmpty();
        assertThat(count("enrolment")).isZero();
    }
}
