package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;

/** An activity leader plans a series, moves and cancels sessions, and counts who came. */
@PortalTest
class SessionPagesTest extends PlannedPages {

    @Test
    void showsTheDaysOfASeriesBeforeItSavesThemAndAddsThemOnce() {
        var address = ALL + "/" + cafe + "/serie";
        assertThat(get(address)).hasStatusOk();
        assertThat(series(address, "2027-12-16"))
                .hasStatusOk()
                .bodyText()
                .contains("torsdag 16 december", "23 december");
        assertThat(series(address + "/spara", "2027-12-16")).hasStatus3xxRedirection();
        assertThat(series(address + "/spara", "2027-12-16")).hasStatus3xxRedirection();

        assertThat(sessionsOf(cafe)).isEqualTo(4);
    }

    @Test
    void copiesLastTermAsAnActivityOfItsOwn() {
        var address = ALL + "/" + cafe + "/kopiera";
        assertThat(get(address)).hasStatusOk().bodyText().contains("Kopiera till en ny termin");

        var copy = series(address + "/spara", "2027-01-14")
                .exchange()
                .getResponse()
                .getHeader("Location");

        assertThat(get(copy)).bodyText().contains("Språkcafé", "Inte publicerad", "tors 14 jan");
        assertThat(sessionsOf(cafe)).isEqualTo(1);
    }

    @Test
    void movesAndCancelsWithAMessageAndTakesItBack() {
        var here = ALL + "/tillfallen/" + session;
        accounts.inside(
                home.tenant(),
                () -> signUps.book(session, new SignUpForm("Sara", "0701740610", UUID.randomUUID()), "sv"));
        assertThat(get(here + "/stall-in")).bodyText().contains("En har anmält sig");

        assertThat(post(here + "/stall-in").param("notice", "Ledaren är sjuk")).hasStatus3xxRedirection();
        assertThat(get(ALL + "/" + cafe)).bodyText().contains("Inställt", "Ledaren är sjuk");
        assertThat(post(here + "/stall-in")).hasStatus(409);
        assertThat(post(here + "/aterta")).hasStatus3xxRedirection();

        assertThat(get(here + "/flytta")).hasStatusOk();
        assertThat(slot(here + "/flytta", Today.inSweden().plusDays(7))).hasStatus3xxRedirection();
        assertThat(slot(here + "/flytta", Today.inSweden().minusDays(7))).hasStatus(422);
        assertThat(inside("select changes from session where id = " + session)).isEqualTo(3);
        assertThat(slot(ALL + "/" + cafe + "/tillfalle", Today.inSweden().plusDays(7)))
                .hasStatus(422);
    }

    @Test
    void tellsEverybodyInTheirLanguageThatItIsCancelled() {
        bookIn("sv", "sara@example.se");
        bookIn("en", "omar@example.se");
        bookIn("ar", "lina@example.se");
        accounts.letters();

        assertThat(post(ALL + "/tillfallen/" + session + "/stall-in").param("notice", "Ledaren är sjuk"))
                .hasStatus3xxRedirection();

        assertThat(accounts.letters())
                .contains("Tyvärr är tillfället inställt", "Unfortunately this session is cancelled", "للأسف")
                .contains("Ledaren är sjuk");
    }

    @Test
    void listsWhomToCallWhenThereIsNews() {
        var here = ALL + "/tillfallen/" + session;
        book("Sara", "0701740610");
        book("Omar", "omar@example.se");
        assertThat(get(here + "/anmalda")).bodyText().contains("Sara", "Omar").doesNotContain("tel:+46701740610");

        assertThat(slot(here + "/flytta", Today.inSweden().plusDays(7)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(here + "/anmalda");
        book("Lina", "0701740612");

        assertThat(get(here + "/anmalda"))
                .bodyText()
                .contains("Ring en person", "tel:+46701740610", "Ändrat")
                .doesNotContain("tel:+46701740612");
        assertThat(get(ALL + "/" + cafe)).bodyText().contains("Ring en person");
    }

    @Test
    void asksNobodyToCallWhenEverybodyHasGotALetter() {
        book("Omar", "omar@example.se");

        assertThat(post(ALL + "/tillfallen/" + session + "/stall-in"))
                .redirectedUrl()
                .isEqualTo(ALL + "/" + cafe);
    }

    @Test
    void offersNeitherRollNorCountBeforeTheDay() {
        activities.session(home, cafe, Instant.now().plus(3, ChronoUnit.DAYS));
        inside("update session set cancelled = true where id = " + session + " returning id");

        assertThat(get(ALL + "/" + cafe)).bodyText().contains("/flytta").doesNotContain("/narvaro", "/antal");
    }

    @Test
    void countsHeadsByTapAndByTableWithoutUndoingAColleague() {
        var here = ALL + "/tillfallen/" + session + "/antal";
        assertThat(post(here + "/steg").param("med", "1")).hasStatus3xxRedirection();
        assertThat(get(here)).hasStatusOk().bodyText().contains("En besökare");
        var heads = "3,2,0,0,10,5,0,0,0,0,0,0,0,0,0,1".split(",");
        var seen = "0-0-0-0-0-0-0-0-0-0-0-0-0-0-0-1";

        assertThat(post(here).param("seen", seen).param("heads", heads)).hasStatus3xxRedirection();
        assertThat(inside("select sum(heads) from headcount")).isEqualTo(21);
        heads[0] = "4";
        assertThat(post(here).param("seen", seen).param("heads", heads))
                .hasStatus(409)
                .bodyText()
                .contains("(3)");
        heads[0] = "x";
        assertThat(post(here).param("seen", seen).param("heads", heads)).hasStatus(422);
        assertThat(inside("select sum(heads) from headcount")).isEqualTo(21);
    }

    private MockMvcRequestBuilder series(String address, String day) {
        return post(address)
                .param("firstDay", day)
                .param("from", "17:00")
                .param("to", "19:00")
                .param("times", "3")
                .param("placeId", String.valueOf(place));
    }

    private MockMvcRequestBuilder slot(String address, LocalDate day) {
        return post(address)
                .param("seen", String.valueOf(inside("select version from session where id = " + session)))
                .param("day", day.toString())
                .param("from", "17:00")
                .param("to", "19:00")
                .param("placeId", String.valueOf(place));
    }

    private void bookIn(String language, String contact) {
        accounts.inside(
                home.tenant(),
                () -> signUps.book(session, new SignUpForm("Gäst", contact, UUID.randomUUID()), language));
    }

    private void book(String name, String contact) {
        accounts.inside(
                home.tenant(), () -> signUps.book(session, new SignUpForm(name, contact, UUID.randomUUID()), "sv"));
    }

    private long sessionsOf(long activity) {
        return inside("select count(*) from session where activity_id = " + activity);
    }
}
