package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;

/** Whatever is searched for, the database understands the question. */
@PortalTest
class SearchFuzz {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    private boolean open;

    @FuzzTest
    void isAnsweredWhateverIsAsked(@NotNull @WithUtf8Length(max = 200) String asked) {
        if (!open) {
            accounts.skelleftea();
            open = true;
        }
        var status = mvc.get()
                .uri("/sv/skelleftea/sok")
                .param("q", asked)
                .exchange()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(asked.indexOf('\0') < 0 ? 200 : 400);
    }
}
