package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** What a partner was promised, what it has got, what it is believed to get, and who read that when. */
class GainPagesTest extends ProjectTest {

    long partner;
    String gain;

    @BeforeEach
    void promise() {
        post(PARTNERS + "/ny", LEADER, "newName", "Urkraft", "role", "PARTNER", "promisedGain", "Ny kunskap");
        partner = only("partnership");
        gain = PARTNERS + "/" + partner + "/nytta";
    }

    @Test
    void showsWhatWasReadLastBesideWhatWasPromised() {
        assertThat(body(gain, LEADER)).contains("Ny kunskap", "Inte avläst", "Ingen har läst av nyttan än.");

        assertThat(read("2026-02-01", "PARTLY", "YES", "En gemensam kurs", "Samtal"))
                .isEqualTo(302);
        assertThat(read("2026-01-01", "NOT_YET", "", "", "Enkät")).isEqualTo(302);

        assertThat(body(gain, LEADER)).containsSubsequence("2026-02-01", "Samtal", LEADER, "2026-01-01", "Enkät");
        assertThat(now()).isEqualTo("PARTLY YES");
        assertThat(body(PARTNERS, ADMIN)).contains("Ny kunskap", "Delvis", "/nytta");
    }

    @Test
    void holdsTheReadingBeforeWhenTheLastIsStruckAndKeepsBothToBeSeen() {
        read("2026-01-01", "NOT_YET", "PARTLY", "", "Enkät");
        read("2026-02-01", "YES", "YES", "", "Samtal");
        var last = rows("max(id)");

        assertThat(status(gain + "/" + last + "/stryk", LEADER)).isEqualTo(302);
        assertThat(now()).isEqualTo("NOT_YET PARTLY");
        assertThat(body(gain, LEADER)).contains("Struket", "Samtal");

        assertThat(status(gain + "/" + rows("min(id)") + "/stryk", LEADER)).isEqualTo(302);
        assertThat(now()).isEqualTo("- -");
        assertThat(status(gain + "/" + last + "/stryk", LEADER)).isEqualTo(302);
        assertThat(rows("count(*)")).isEqualTo(2);
    }

    @Test
    void keepsThePartnerAsLongAsAReadingStands() {
        read("2026-01-01", "NOT_YET", "", "", "Enkät");
        var remove = gain.replace("/nytta", "/ta-bort");

        assertThat(post(remove, LEADER, "version", version()))
                .hasStatus(409)
                .bodyText()
                .contains("Stryk dem först");

        status(gain + "/" + rows("max(id)") + "/stryk", LEADER);
        assertThat(status(remove, LEADER, "version", version())).isEqualTo(302);
    }

    @Test
    void refusesAReadingWithoutSourceOrLevelOrADayAhead() {
        assertThat(read("2999-01-01", "YES", "", "", "Samtal")).isEqualTo(422);
        assertThat(post(gain, LEADER, "submission", UUID.randomUUID().toString(), "note", "Det jag skrev"))
                .hasStatus(422)
                .bodyText()
                .contains("reached-error", "readOn-error", "source-error", "Det jag skrev");
        assertThat(rows("count(*)")).isZero();
    }

    @Test
    void readsOnceHoweverOftenTheFormIsSent() {
        var once = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            post(gain, LEADER, "submission", once, "readOn", "2026-01-01", "reached", "YES", "source", "Samtal");
        }
        assertThat(rows("count(*)")).isEqualTo(1);
    }

    @Test
    void isNotThereForALeaderOfAnotherProject() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);

        assertThat(mvc.get().uri(gain).with(accounts.as("andra@example.se"))).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/arbete/projekt/andra/partner/" + partner + "/nytta")
                        .with(accounts.as("andra@example.se")))
                .hasStatus(404);
    }

    private int read(String day, String reached, String forecast, String note, String source) {
        return status(
                gain,
                LEADER,
                "submission",
                UUID.randomUUID().toString(),
                "readOn",
                day,
                "reached",
                reached,
                "forecast",
                forecast,
                "note",
                note,
                "source",
                source);
    }

    private String now() {
        return jdbc.sql("select coalesce(reached, '-') || ' ' || coalesce(forecast, '-') from partnership")
                .query(String.class)
                .single();
    }

    private String version() {
        return jdbc.sql("select cast(version as text) from partnership")
                .query(String.class)
                .single();
    }

    private long rows(String what) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("select " + what + " from gain_reading")
                        .query(Long.class)
                        .single()));
    }
}
