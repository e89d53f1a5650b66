package se.medvandrare.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * The facts of an entry alone, for somebody whose name is not shown.
 *
 * @param version of the enrolment the form was filled with
 */
@NullUnmarked
record SituationForm(
        Integer version,
        Boolean thirdCountryNational,
        Boolean unaccompaniedMinor,
        Situation.Employment employment,
        LocalDate unemployedSince,
        Boolean inEducation,

        @Min(value = 0, message = "{participants.form.isced.unknown}") @Max(value = 8, message = "{participants.form.isced.unknown}") Integer isced,

        Level cefrEntry,
        Situation.OtherFund otherFund) {

    static SituationForm of(Enrolment enrolment) {
        var it = enrolment.situation();
        return new SituationForm(
                enrolment.version(),
                it.thirdCountryNational(),
                it.unaccompaniedMinor(),
                it.employment(),
                it.unemployedSince(),
                it.inEducation(),
                it.isced(),
                it.cefrEntry(),
                it.otherFund());
    }

    Situation toSituation() {
        var since = employment == Situation.Employment.UNEMPLOYED ? unemployedSince : null;
        return new Situation(
                thirdCountryNational, unaccompaniedMinor, employment, since, inEducation, isced, cefrEntry, otherFund);
    }

    boolean isAt(int version) {
        return Objects.equals(this.version, version);
    }
}
