package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.medvandrare.reporting.Someone.someone;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who was registered twice counts twice, and once as soon as the two are merged. */
class MergedPeopleTest extends CountingTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void countOnceAfterTheMergeAndTwiceAfterItIsUndone() {
        var course = someone().supported("LANGUAGE_COURSE").entered("2026-02-01");
        assertThat(amif("O.2.3", course, someone().supported("OTHER")).value()).isEqualTo(2);

        post("/1/2", "same", "true");
        assertThat(measure("amif", "O.2.3", YEAR).value()).isEqualTo(1);
        assertThat(measure("amif", "O.2.3.1", YEAR).value()).isEqualTo(1);

        post("/1/angra");
        assertThat(measure("amif", "O.2.3", YEAR).value()).isEqualTo(2);
    }

    private void post(String part, String... fields) {
        var request = mvc.post()
                .uri("/arbete/projekt/amif/deltagare/dubbletter" + part)
                .with(accounts.as("ledare@example.se"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        assertThat(request.exchange()).hasStatus(302);
    }
}
