package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OncePerPageTest {

    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPageReadsAProjectOnceAndTheNextPageAgain() {
        open("GET");
        read("slug 4all");
        read("slug 4all");
        assertThat(reads).hasValue(1);
        open("GET");
        read("slug 4all");
        assertThat(reads).hasValue(2);
    }

    @Test
    void anotherProjectIsReadByItself() {
        open("GET");
        assertThat(read("slug 4all").orElseThrow().slug()).isEqualTo("slug 4all");
        assertThat(read("slug are").orElseThrow().slug()).isEqualTo("slug are");
    }

    @Test
    void aChangeReadsEachTime() {
        open("POST");
        read("slug 4all");
        read("slug 4all");
        assertThat(reads).hasValue(2);
    }

    @Test
    void workWithoutAPageReadsEachTime() {
        read("slug 4all");
        read("slug 4all");
        assertThat(reads).hasValue(2);
    }

    private Optional<ProjectFacts> read(String key) {
        return OncePerPage.read(key, () -> {
            reads.incrementAndGet();
            var day = LocalDate.of(2026, 1, 1);
            return Optional.of(new ProjectFacts(1, key, "4ALL", 1, null, "AMIF-2021", day, day, false, true));
        });
    }

    private static void open(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/arbete/projekt/4all")));
    }
}
