package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import se.medvandrare.accounts.Role;

/** How long a sign-in lasts, where a detour may lead back to, and how roughly a session is described. */
class SignInRulesTest {

    @ParameterizedTest
    @CsvSource({"ADMIN,15,4", "DPO,15,4", "CLEARED,15,4", "LEADER,30,10", "HOST,30,10", "DESK,30,10"})
    void eachRoleHasItsTimes(Role role, int minutes, int hours) {
        assertThat(Lifetime.of(List.of(role)))
                .isEqualTo(new Lifetime(Duration.ofMinutes(minutes), Duration.ofHours(hours)));
    }

    @Test
    void theShortestTimesHold() {
        assertThat(Lifetime.of(List.of(Role.LEADER, Role.ADMIN))).isEqualTo(Lifetime.of(List.of(Role.ADMIN)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleIsForgotten(Role role) {
        assertThat(Lifetime.of(List.of(role)).whole()).isLessThanOrEqualTo(Duration.ofHours(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/arbete",
                "/arbete/admin/konton/7",
                "/arbete/kundtjanst?topic=1&q=%C3%A5",
                "/konto",
                "/logga-in/ny-faktor"
            })
    void goesBackToThePagesOfTheWork(String path) {
        assertThat(WayBack.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.com/arbete",
                "//example.com",
                "/\\example.com",
                "/arbete//example.com",
                "/arbetexample.com",
                "/arbete/{x}",
                "/arbete\r\nSet-Cookie: a=b",
                "/logga-ut",
                "javascript:alert(1)",
                "/sv/are"
            })
    void goesNowhereElse(String path) {
        assertThat(WayBack.of(path)).isEqualTo("/arbete");
    }

    @Test
    void aFormLeadsBackToThePageItWasSentFrom() {
        var form = new MockHttpServletRequest("POST", "/arbete/admin/konton/7/faktor");
        form.addHeader("Referer", "https://annan.example/arbete/admin/konton/7?a=b");

        assertThat(WayBack.from(form)).isEqualTo("/arbete/admin/konton/7?a=b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.17|192.0.2.*",
                "2001:db8:1:2:3::4|2001:db8:1:*",
            })
    void tellsANetworkRoughly(String address, String network) {
        assertThat(Whereabouts.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0|Edge, Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile/15E148 Safari/604|Safari, iPhone",
                "curl/8|''",
            })
    void tellsABrowserByItsFamily(String agent, String family) {
        assertThat(Whereabouts.browser(agent)).isEqualTo(family);
    }
}
