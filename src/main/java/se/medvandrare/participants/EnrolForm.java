package se.medvandrare.participants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.medvandrare.participants.Identifier.Kind;

/**
 * What is typed in to enrol somebody. Only name, role and entry date must be told.
 *
 * @param same the number is known and it is the same person
 * @param renew what is typed about the known person is right, and not what was known before
 */
@NullUnmarked
record EnrolForm(
        @NotNull UUID submission,
        Kind kind,
        @Size(max = 30) String number,
        Identifier.Certainty certainty,
        Boolean same,
        Boolean renew,

        @NotNull(message = "{participants.form.role.missing}") Enrolment.Role role,

        @NotBlank(message = "{participants.form.givenName.missing}") @Size(max = 200) String givenName,

        @Size(max = 200) String familyName,
        LocalDate birthDate,
        BirthDateSource birthDateSource,
        Person.Gender gender,
        String language,
        @Size(max = 40) String phone,
        @Size(max = 254) String email,
        Person.Protection protection,
        Boolean thirdCountryNational,
        Boolean unaccompaniedMinor,
        TargetGroupCheck.Document document,
        LocalDate checkedOn,
        Situation.Employment employment,
        LocalDate unemployedSince,
        Boolean inEducation,
        Integer isced,
        Level cefrEntry,
        Situation.OtherFund otherFund,
        Boolean followUp,
        Boolean photo,
        Boolean disclosure,

        @NotNull(message = "{participants.form.enteredOn.missing}") LocalDate enteredOn) {

    static EnrolForm empty(LocalDate enteredOn) {
        return new EnrolForm(
                UUID.randomUUID(),
                Kind.PERSONNUMMER,
                null,
                null,
                null,
                null,
                Enrolment.Role.PARTICIPANT,
                null,
                null,
                null,
                BirthDateSource.TOLD,
                Person.Gender.UNKNOWN,
                null,
                null,
                null,
                Person.Protection.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                enteredOn);
    }

    boolean numbered() {
        return kind != null && kind != Kind.NONE;
    }

    PersonalNumber toNumber() {
        return PersonalNumber.of(kind, number);
    }

    Person.Gender toGender() {
        return gender == null ? Person.Gender.UNKNOWN : gender;
    }

    Person.Protection toProtection() {
        return protection == null ? Person.Protection.NONE : protection;
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

    Stream<Consent.Kind> toConsents() {
        return Stream.of(Consent.Kind.values()).filter(kind -> Boolean.TRUE.equals(given().get(kind)));
    }

    private Map<Consent.Kind, Boolean> given() {
        return Map.of(
                Consent.Kind.FOLLOW_UP, ticked(followUp),
                Consent.Kind.PHOTO, ticked(photo),
                Consent.Kind.DISCLOSURE, ticked(disclosure));
    }

    private static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }
}
