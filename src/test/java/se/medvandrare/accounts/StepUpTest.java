package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A factor is fresh for five minutes, and only the second one counts. */
class StepUpTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final StepUp stepUp = new StepUp(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isFreshForFiveMinutes() {
        proved(Factors.SECOND, NOON.minusSeconds(299));

        assertThat(stepUp.fresh()).isTrue();
        assertThatCode(stepUp::require).doesNotThrowAnyException();
    }

    @Test
    void isStaleAfterFiveMinutes() {
        proved(Factors.SECOND, NOON.minusSeconds(300));

        assertThat(stepUp.fresh()).isFalse();
        assertThatThrownBy(stepUp::require).isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void aPasswordIsNotEnough() {
        proved(Factors.FIRST, NOON);

        assertThat(stepUp.fresh()).isFalse();
    }

    @Test
    void nobodyIsFresh() {
        assertThat(stepUp.fresh()).isFalse();
    }

    private static void proved(String factor, Instant at) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "anna", null, List.of(Factors.proved(factor, at))));
    }
}
