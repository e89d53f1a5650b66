package se.medvandrare.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** What may be counted about somebody. Who they are stands in {@link Identity}. */
@Entity
class Person {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable BirthDateSource birthDateSource;

    @Enumerated(EnumType.STRING)
    private Gender gender = Gender.UNKNOWN;

    private LocalDate registeredOn = EARLIEST;

    @Column(name = "protected")
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private Protection protection = Protection.NONE;

    protected Person() {}

    Person(long id, LocalDate registeredOn, Protection protection) {
        this.id = id;
        this.registeredOn = registeredOn;
        protect(protection);
    }

    /** Notes what the person says; the digits of a number are never read. */
    void describe(@Nullable LocalDate birthDate, Gender gender, LocalDate today) {
        mayBeBorn(birthDate, today);
        this.birthDate = birthDate;
        this.gender = gender;
    }

    /** Fills in what is not known yet, when a known person is enrolled in another project. */
    void complete(@Nullable LocalDate birthDate, Gender gender, LocalDate today) {
        describe(
                this.birthDate == null ? birthDate : this.birthDate,
                this.gender == Gender.UNKNOWN ? gender : this.gender,
                today);
    }

    /** Takes over what is told now, when it is not what was known. */
    void revise(@Nullable LocalDate birthDate, Gender gender, LocalDate today) {
        describe(
                birthDate == null ? this.birthDate : birthDate, gender == Gender.UNKNOWN ? this.gender : gender, today);
    }

    /** Says where the birth date comes from; without one there is no source. */
    void source(@Nullable BirthDateSource source) {
        birthDateSource = birthDate == null ? null : source;
    }

    /** Whether nothing of what is told differs from what is known. */
    boolean is(@Nullable LocalDate birthDate, Gender gender) {
        return (birthDate == null || birthDate.equals(this.birthDate))
                && (gender == Gender.UNKNOWN || gender == this.gender);
    }

    /** Sets a mark; lifting one takes two people with clearance and is not done here. */
    final void protect(Protection wanted) {
        if (hidden && wanted == Protection.NONE) {
            throw new Refused("participants.form.protection.lift");
        }
        protection = wanted;
        hidden = wanted != Protection.NONE;
    }

    /** Takes the mark away; needs a request of this person that two have agreed to. */
    void lift(ProtectionLift lift) {
        if (lift.personId() != id || !lift.approved()) {
            throw new Refused("participants.form.protection.lift");
        }
        protection = Protection.NONE;
        hidden = false;
    }

    static void mayBeBorn(@Nullable LocalDate on, LocalDate today) {
        if (on != null && (on.isAfter(today) || on.isBefore(EARLIEST))) {
            throw new Refused("participants.form.birthDate.impossible");
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean hidden() {
        return hidden;
    }

    Protection protection() {
        return protection;
    }

    @Nullable LocalDate birthDate() {
        return birthDate;
    }

    @Nullable BirthDateSource birthDateSource() {
        return birthDateSource;
    }

    Gender gender() {
        return gender;
    }

    /** As the person says. */
    enum Gender {
        WOMAN,
        MAN,
        NON_BINARY,
        UNKNOWN
    }

    /** Protected identity (skyddade personuppgifter). */
    enum Protection {
        NONE,
        /** Sekretessmarkering. */
        MARKED,
        /** Skyddad folkbokföring. */
        REGISTERED,
        /** Decided by the tenant itself. */
        DECIDED
    }
}
