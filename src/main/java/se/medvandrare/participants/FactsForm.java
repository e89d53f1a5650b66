package se.medvandrare.participants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * What can be changed about somebody in a project.
 *
 * @param version of the facts the form was filled with
 * @param birthDateWhy why a birth date that was known is another now
 */
@NullUnmarked
record FactsForm(
        Integer version,

        @NotBlank(message = "{participants.form.givenName.missing}") @Size(max = 200) String givenName,

        @Size(max = 200) String familyName,
        LocalDate birthDate,
        BirthDateSource birthDateSource,
        @Size(max = 200) String birthDateWhy,
        Person.Gender gender,
        String language,
        @Size(max = 40) String phone,
        @Size(max = 254) String email,
        Boolean thirdCountryNational,
        Boolean unaccompaniedMinor,
        Situation.Employment employment,
        LocalDate unemployedSince,
        Boolean inEducation,
        Integer isced,
        Level cefrEntry,
        Situation.OtherFund otherFund) {

    Person.Gender toGender() {
        return gender == null ? Person.Gender.UNKNOWN : gender;
    }

    Situation toSituation() {
        var since = employment == Situation.Employment.UNEMPLOYED ? unemployedSince : null;
        return new Situation(
                thirdCountryNational, unaccompaniedMinor, employment, since, inEducation, isced, cefrEntry, otherFund);
    }

    Contact toContact() {
        return new Contact(phone, email);
    }

    Naming toNaming() {
        return new Naming(givenName, familyName, language, toContact());
    }

    boolean isAt(int version) {
        return Objects.equals(this.version, version);
    }
}
