package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;

/** The weekly letter about what is missing: chosen by the leader, sent once, with no names in it. */
class GapLetterTest extends CountingTest {

    static final String LETTER = "/arbete/projekt/amif/luckor/brev";
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GapLetterRounds rounds;

    final LocalDate today = Today.inSweden();

    @BeforeEach
    void forgetLetters() {
        accounts.letters();
    }

    @Test
    void isNotSentUntilSomebodyWantsIt() {
        group.enrol(home, amif, List.of(someone().unchecked()));

        rounds.run();

        assertThat(accounts.letters()).isEmpty();
        assertThat(page()).contains("Inget brev skickas.", "Inget har skickats än.");
    }

    @Test
    void tellsHowManyMissWhatAndNamesNobody() {
        group.enrol(
                home,
                amif,
                List.of(
                        someone().unchecked(),
                        someone().unchecked(),
                        someone().hidden().unchecked()));
        choose("0", today, true);

        rounds.run();

        assertThat(accounts.letters())
                .contains("3 saknar målgruppskontroll", "/arbete/projekt/amif/luckor", "Medfinansieras av")
                .doesNotContain("Anna", "Prov", "Kanarie");
        assertThat(page()).contains("till en person.");
    }

    @Test
    void isSentOnceAWeekHoweverManyInstancesAsk() throws Exception {
        group.enrol(home, amif, List.of(someone().unchecked()));
        choose("0", today, true);

        var instances = Executors.newFixedThreadPool(8);
        try {
            instances.invokeAll(IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        rounds.run();
                        return null;
                    })
                    .toList());
        } finally {
            instances.shutdown();
        }

        assertThat(accounts.letters()).containsOnlyOnce("En saknar målgruppskontroll");
        rounds.run();
        assertThat(accounts.letters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 9, true",
        "0, 10, 0, false",
        "3, 10, 9, true",
        "3, 10, 2, false",
        "3, 2, , false",
        "0, 0, , true"
    })
    void goesWhenTheDayHasComeSinceItWasChosenAndSinceTheLastOne(int ago, int chosen, Integer sent, boolean goes) {
        group.enrol(home, amif, List.of(someone().unchecked()));
        choose("0", today.minusDays(ago), true);
        write("update gap_letter set chosen_on = ?, sent_on = ?, sent_to = ?", chosen, sent);

        rounds.run();

        assertThat(!accounts.letters().isEmpty()).isEqualTo(goes);
    }

    @Test
    void saysSoWhenThereIsNothingToTell() {
        group.enrol(home, amif, List.of(someone().supported("OTHER")));
        choose("0", today, true);

        rounds.run();

        assertThat(accounts.letters()).isEmpty();
        assertThat(page()).contains("Då saknades ingenting, och inget brev skickades.");
    }

    @Test
    void hidesSmallNumbersFromActivityLeadersAndAsksThemNotToOpenWhatTheyMayNot() {
        accounts.open("vard@example.se", home.tenant(), Role.HOST, se.medvandrare.accounts.Scope.ORGANISATION, host());
        accounts.open("annan.vard@example.se", home.tenant(), Role.HOST);
        group.enrol(
                home,
                amif,
                IntStream.range(0, 5)
                        .mapToObj(number -> number == 0
                                ? someone().unchecked().gender("UNKNOWN")
                                : someone().unchecked())
                        .toList());
        choose("0", today, true, "hosts", "true");

        rounds.run();

        assertThat(accounts.letters())
                .contains(
                        "5 saknar målgruppskontroll",
                        "En saknar kön",
                        "/arbete/projekt/amif/luckor",
                        "Ett slags uppgift saknas för färre än fem",
                        "Öppna din arbetssida");
        assertThat(page()).contains("till 2 personer.");
    }

    @Test
    void sendsToOneselfAloneAndLeavesTheWeeklyOneToCome() {
        group.enrol(home, amif, List.of(someone().unchecked()));
        choose("0", today, true);

        assertThat(post(LETTER + "/skicka")).hasStatus(302);

        assertThat(accounts.letters()).contains("En saknar målgruppskontroll");
        assertThat(page()).contains("Inget har skickats än.");
        rounds.run();
        assertThat(accounts.letters()).contains("En saknar målgruppskontroll");
    }

    @Test
    void tellsBothWhenTwoChooseAtTheSameTime() {
        choose("0", today, true);

        var second =
                post(LETTER, "version", "0", "weekday", today.getDayOfWeek().name());

        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("Så står det nu", "Ja", "Nej");
    }

    @Test
    void refusesNoDayAndIsForNobodyElse() {
        assertThat(post(LETTER, "version", "0", "wanted", "true", "weekday", ""))
                .hasStatus(422);
        assertThat(post(LETTER, "version", "0", "wanted", "true", "weekday", "NEVER"))
                .hasStatus(422);

        accounts.open("disk@example.se", home.tenant(), Role.DESK);
        assertThat(mvc.get().uri(LETTER).with(accounts.as("disk@example.se"))).hasStatus(403);
    }

    private long host() {
        var organisation = projects.organisation(home, "Värdarna");
        group.enrol(home, amif, List.of(someone().supported("OTHER")));
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("update activity set organisation_id = ?")
                        .param(organisation)
                        .update()));
        return organisation;
    }

    private void choose(String version, LocalDate day, boolean wanted, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "version",
                version,
                "wanted",
                String.valueOf(wanted),
                "weekday",
                day.getDayOfWeek().name()));
        fields.addAll(List.of(more));
        assertThat(post(LETTER, fields.toArray(String[]::new))).hasStatus(302);
    }

    private void write(String sql, int chosen, Integer sent) {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(sql)
                        .param(today.minusDays(chosen))
                        .param(sent == null ? null : today.minusDays(sent))
                        .param(sent)
                        .update()));
    }

    private String page() {
        return text(mvc.get()
                .uri("/arbete/projekt/amif/luckor")
                .locale(SWEDISH)
                .with(accounts.as("ledare@example.se"))
                .exchange());
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(SWEDISH)
                .with(accounts.as("ledare@example.se"))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return Jsoup.parse(new String(
                        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .text();
    }
}
