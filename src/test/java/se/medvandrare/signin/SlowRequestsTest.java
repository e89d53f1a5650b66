package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;

/** Whoever sends a request a little at a time, or never the rest of it, takes nothing from others. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "MEDVANDRARE_DATA=target/${run:run-1}/database",
            "medvandrare.demo=false",
            "medvandrare.requests.at-a-time=" + SlowRequestsTest.MOST,
            "server.tomcat.connection-timeout=2s"
        })
class SlowRequestsTest {

    static final int MOST = 6;

    private static final String HALF_A_HEADER = "GET /sv/ HTTP/1.1\r\nHost: localhost\r\nAccept: te";
    private static final String HALF_A_FORM =
            "POST /logga-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nlogin=a";
    private static final String HALF_A_FILE =
            "POST /arbete/projekt/x/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 500\r\n\r\n--x\r\n";

    private final List<Socket> open = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void openAMunicipality() {
        accounts.skelleftea();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void halfAHeaderHoldsNothingAndIsNotWaitedFor() throws Exception {
        begin(HALF_A_HEADER, 10 * MOST);

        assertThat(page().statusCode()).isEqualTo(200);
        for (var socket : open) {
            assertThat(rest(socket)).doesNotContain("HTTP/1.1 5");
        }
    }

    @Test
    void halfAFormIsGivenUp() throws Exception {
        begin(HALF_A_FORM, MOST - 1);

        assertThat(page().statusCode()).isEqualTo(200);
        for (var socket : open) {
            assertThat(rest(socket)).doesNotContain("HTTP/1.1 5");
        }
    }

    @Test
    void halfAFileIsGivenUp() throws Exception {
        begin(HALF_A_FILE, MOST - 1);

        assertThat(page().statusCode()).isEqualTo(200);
        for (var socket : open) {
            assertThat(rest(socket)).doesNotContain("HTTP/1.1 5");
        }
    }

    @Test
    void oneNetworkIsAnsweredSoManyTimesAtOnceAndThenAgain() throws Exception {
        begin(HALF_A_FORM, MOST);

        await().until(() -> page().statusCode() == 429);
        assertThat(page().headers().firstValue("Retry-After")).contains("1");
        await().atMost(Duration.ofSeconds(30)).until(() -> page().statusCode() == 200);
    }

    private void begin(String request, int times) throws IOException {
        for (int time = 0; time < times; time++) {
            var socket = new Socket("localhost", port);
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
    }

    /** What the server says before it hangs up, often nothing; fails if it does not hang up. */
    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> page() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sv/"))
                                .build(),
                        BodyHandlers.ofString());
    }
}
