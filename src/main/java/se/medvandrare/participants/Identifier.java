package se.medvandrare.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One number of a person, encrypted, with a keyed hash to find it by. Numbers are added, never changed. */
@Entity
class Identifier {

    @Id
    private long id;

    private long personId;

    @Column(name = "protected", updatable = false)
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable Certainty certainty;

    private byte[] number = {};
    private byte[] hash = {};
    private LocalDate since = LocalDate.EPOCH;

    protected Identifier() {}

    Identifier(long id, Person person, Kind kind, LocalDate since) {
        this.id = id;
        this.personId = person.id();
        this.hidden = person.hidden();
        this.kind = kind;
        this.since = since;
    }

    Identifier seal(byte[] number, byte[] hash) {
        this.number = number;
        this.hash = hash;
        return this;
    }

    /** How sure the authorities are; only a samordningsnummer says so. */
    Identifier certain(@Nullable Certainty certainty) {
        this.certainty = kind == Kind.SAMORDNINGSNUMMER ? certainty : null;
        return this;
    }

    @Nullable Certainty certainty() {
        return certainty;
    }

    long personId() {
        return personId;
    }

    Kind kind() {
        return kind;
    }

    /**
     * How sure the authorities are of the identity behind a samordningsnummer, in three levels since 1 September 2023
     * (styrkt, sannolik, osäker). The Swedish words are to be checked against Skatteverket before they are relied on.
     */
    enum Certainty {
        CONFIRMED,
        PROBABLE,
        UNCONFIRMED
    }

    /** The identity ladder, lowest first. */
    enum Kind {
        /** Never stored: the person has no number. */
        NONE,
        LMA,
        SAMORDNINGSNUMMER,
        PERSONNUMMER
    }
}
