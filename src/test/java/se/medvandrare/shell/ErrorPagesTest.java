package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;

/** What goes wrong is told on a page of the portal, whoever on the way noticed it. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/database", "medvandrare.demo=false"})
class ErrorPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void openAMunicipality() {
        accounts.skelleftea();
    }

    @Test
    void tellsWhatToDoAtAnAddressNobodyNamed() throws Exception {
        var answer = get("/annat/konstigt", "ar");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("dir=\"rtl\"", "الصفحة غير موجودة");
    }

    @Test
    void keepsTheSafeHeadersWhenTheAddressIsRefusedUnread() throws Exception {
        for (var address : new String[] {
            "/sv/skelleftea/aktiviteter;a=b", "//sv/skelleftea", "/sv/x%2f..%2fy", "/sv/" + "a".repeat(20_000)
        }) {
            var answer = raw("GET " + address);
            assertThat(answer)
                    .as(address)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: default-src 'self'", "X-Frame-Options: DENY", "nosniff")
                    .contains("<h1>Vi förstod inte adressen")
                    .doesNotContain("Tomcat", "Exception");
        }
        assertThat(raw("TRACE /sv/")).startsWith("HTTP/1.1 405").contains("Content-Security-Policy: ");
    }

    private HttpResponse<String> get(String address, String language) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString());
    }

    /** An answer to a request as no well-behaved client would send it. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: sv\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
