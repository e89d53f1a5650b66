package se.medvandrare.proof;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.medvandrare.database.TestFolder;

/** Signs up as visitors do, over a real connection, and reads the letters that leave. */
class Visitors {

    private static final Path MAIL = TestFolder.MAIL;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Fills in the form of a session and sends it; gives the status of the answer. */
    int signUp(String form, String name, String contact) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(URI.create(form)).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            return page.statusCode() == 200 ? 0 : page.statusCode();
        }
        var fields = "_csrf=" + coded(token.group(1)) + "&name=" + coded(name) + "&contact=" + coded(contact)
                + "&submission=" + UUID.randomUUID();
        return client.send(
                        HttpRequest.newBuilder(URI.create(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    static void throwLettersAway() throws IOException {
        if (Files.isDirectory(MAIL)) {
            try (var files = Files.newDirectoryStream(MAIL, "*.eml")) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    static List<Letter> letters() throws IOException {
        var letters = new ArrayList<Letter>();
        try (var files = Files.newDirectoryStream(MAIL, "*.eml")) {
            for (var file : files) {
                try (var stream = Files.newInputStream(file)) {
                    var letter = new MimeMessage(null, stream);
                    letters.add(new Letter(
                            letter.getAllRecipients()[0].toString(), letter.getSubject() + "\n" + letter.getContent()));
                } catch (MessagingException e) {
                    throw new IOException(e);
                }
            }
        }
        return letters;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    record Letter(String to, String text) {}
}
