package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medvandrare.base.Refused;

class PlanningRulesTest {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final Activity cafe = activity(15);
    final Session session = new Session(cafe, slot(NOW.plus(Duration.ofDays(1)), null), NOW);

    @Test
    void leapsOverHolidaysAndIsAsLongAllTheSame() {
        var thursdays = Series.weekly(LocalDate.of(2026, 12, 17), 3);

        assertThat(thursdays.days())
                .containsExactly(LocalDate.of(2026, 12, 17), LocalDate.of(2027, 1, 7), LocalDate.of(2027, 1, 14));
        assertThat(thursdays.skipped()).containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
    }

    @Test
    void leapsOverAscensionMidsummerAndAllSaints() {
        assertThat(Series.weekly(LocalDate.of(2027, 4, 29), 2).skipped()).containsExactly(LocalDate.of(2027, 5, 6));
        assertThat(Series.weekly(LocalDate.of(2027, 6, 18), 2).skipped()).containsExactly(LocalDate.of(2027, 6, 25));
        assertThat(Series.weekly(LocalDate.of(2027, 10, 30), 2).skipped()).containsExactly(LocalDate.of(2027, 11, 6));
        assertThat(Series.weekly(LocalDate.of(2026, 4, 3), 1).days()).containsExactly(LocalDate.of(2026, 4, 10));
    }

    @Test
    void keepsTheTimeOnTheClockWhenSummerTimeEnds() {
        var form = new SeriesForm(LocalDate.of(2026, 10, 22), at("17:00"), at("19:00"), 2, 1L, null);

        assertThat(form.slot(LocalDate.of(2026, 10, 22)).startsAt()).isEqualTo(Instant.parse("2026-10-22T15:00:00Z"));
        assertThat(form.slot(LocalDate.of(2026, 10, 29)).startsAt()).isEqualTo(Instant.parse("2026-10-29T16:00:00Z"));
    }

    @Test
    void refusesASignUpForWhatIsCancelledHasBegunOrIsHidden() {
        session.mustTakeSignUps(NOW);

        assertThatThrownBy(() -> session.mustTakeSignUps(NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(Refused.class);
        cafe.hide();
        assertThatThrownBy(() -> session.mustTakeSignUps(NOW)).hasMessage("signup.public.refused.dropIn");
        cafe.publish();
        session.cancel("Ledaren är sjuk", NOW);
        assertThatThrownBy(() -> session.mustTakeSignUps(NOW)).hasMessage("signup.public.refused.cancelled");
    }

    @Test
    void givesTheSeatsOfTheActivityUnlessItHasItsOwn() {
        assertThat(session.hasRoom(14)).isTrue();
        assertThat(session.hasRoom(15)).isFalse();

        session.seat(2);

        assertThat(session.hasRoom(2)).isFalse();
        assertThat(new Session(activity(null), slot(NOW, null), NOW).hasRoom(1000))
                .isTrue();
    }

    @Test
    void neitherMovesNorCancelsWhatIsOver() {
        var later = NOW.plus(Duration.ofDays(2));

        assertThatThrownBy(() -> session.cancel(null, later)).hasMessage("planning.refused.over");
        assertThatThrownBy(() -> session.move(slot(later.plusSeconds(60), null), null, later))
                .hasMessage("planning.refused.over");
        assertThatThrownBy(() -> session.move(slot(NOW.minusSeconds(60), null), null, NOW))
                .hasMessage("planning.refused.past");
    }

    @Test
    void countsHeadsFromTwoHoursBeforeItBegins() {
        assertThatThrownBy(() -> session.mustBeCountable(NOW)).hasMessage("planning.refused.notYet");
        session.mustBeCountable(NOW.plus(Duration.ofHours(22)));
    }

    @Test
    void refusesSupportWithoutAProjectAndAgesTheWrongWayRound() {
        var belongs = new ActivityForm.Belonging(1L, null, null, 1L, Theme.LANGUAGE, Support.LANGUAGE_COURSE);
        var text = new ActivityText("Språkcafé", "Fika", null);
        var offer = new ActivityForm.Offer(audience(), terms(null), Set.of(), Course.UNKNOWN);

        assertThatThrownBy(() -> new Activity(ActivityForm.of(0, belongs, offer, text), 1))
                .hasMessage("planning.refused.supportWithoutProject");
        assertThatThrownBy(() -> new Audience(false, false, false, false, 20, 13, null))
                .hasMessage("planning.refused.ages");
    }

    @Test
    void endsAndOpensAgainButTakesNoSessionsMeanwhile() {
        cafe.end();

        assertThatThrownBy(() -> new Session(cafe, slot(NOW, null), NOW)).hasMessage("planning.refused.ended");
        cafe.reopen();
        assertThat(new Session(cafe, slot(NOW, null), NOW).hasRoom(0)).isTrue();
    }

    @Test
    void copiesEveryTextButIsNotPublished() {
        cafe.tell("ar", new ActivityText("مقهى", "قهوة", null));

        var copy = cafe.copy();

        assertThat(copy.text("ar")).isEqualTo(cafe.text("ar"));
        assertThat(copy.takesSignUps()).isFalse();
        assertThatThrownBy(() -> cafe.tell("sv", null)).hasMessage("planning.refused.swedish");
    }

    @Test
    void saysWhatTwoPeopleHaveWrittenDifferently() {
        var mine = cafe.form();
        var theirs = activity(20).form();

        assertThat(ActivityDifferences.between(mine, theirs, Enum::name))
                .containsExactly(new ActivityDifferences.Difference("seats", "20", "15"));
    }

    @Test
    void readsHeadsAsNumbersOnly() {
        assertThat(Headcount.parse(Collections.nCopies(16, " 2 ")).total()).isEqualTo(32);
        assertThat(Headcount.parse(Collections.nCopies(16, "")).total()).isZero();
        assertThat(Headcount.parse(Collections.nCopies(16, "två"))).isNull();
        assertThat(Headcount.parse(List.of("1"))).isNull();
        assertThat(Headcount.parse(Collections.nCopies(16, "")).step(-1).total())
                .isZero();
    }

    @Test
    void bringsAContactToItsOneForm() {
        assertThat(Contact.parse(" 070-174 06 05 ").orElseThrow().value()).isEqualTo("+46701740605");
        assertThat(Contact.parse("٠٧٠١٧٤٠٦٠٥").orElseThrow().value()).isEqualTo("+46701740605");
        assertThat(Contact.parse("Sara@Example.SE").orElseThrow().value()).isEqualTo("sara@example.se");
        assertThat(Contact.parse("0701")).isEmpty();
        assertThat(Contact.parse("sara@")).isEmpty();
        assertThat(Contact.parse(null)).isEmpty();
        assertThat(Contact.readable(ContactKind.PHONE, "+46701740605")).isEqualTo("070-174 06 05");
    }

    private static java.time.LocalTime at(String time) {
        return java.time.LocalTime.parse(time);
    }

    private static Session.Slot slot(Instant from, Integer seats) {
        return new Session.Slot(1, from, from.plus(Duration.ofHours(2)), seats);
    }

    private static Audience audience() {
        return new Audience(false, false, true, false, null, null, Level.A1);
    }

    private static Terms terms(Integer seats) {
        return new Terms(false, BigDecimal.ZERO, true, seats, null, null);
    }

    private static Activity activity(Integer seats) {
        var activity = new Activity(
                ActivityForm.of(
                        0,
                        new ActivityForm.Belonging(1L, null, null, 1L, Theme.LANGUAGE, null),
                        new ActivityForm.Offer(audience(), terms(seats), Set.of(), Course.UNKNOWN),
                        new ActivityText("Språkcafé", "Fika och prata", null)),
                1);
        activity.publish();
        return activity;
    }
}
