package se.medvandrare.activities;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** Somebody wants to come (anmälan): a name or an alias and one way to reach them, both encrypted. */
@Entity
class SignUp {

    static final String TABLE = "sign_up";

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long sessionId;
    private byte[] name;
    private byte[] contact;
    private byte[] contactHash;

    @Enumerated(EnumType.STRING)
    private ContactKind contactKind;

    private String language;
    private byte[] tokenHash;
    private UUID submission;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    private Instant madeAt;
    private @Nullable Instant movedUpAt;

    @NullUnmarked
    protected SignUp() {}

    /** Somebody known by a link, who has not chosen a session yet. */
    @NullUnmarked
    SignUp(long id, Sealed who, Link link) {
        this.id = id;
        language = link.language();
        tokenHash = link.tokenHash();
        submission = link.submission();
        reach(who);
    }

    /** Goes by another name or is reached in another way from now on. */
    void reach(Sealed who) {
        name = who.name();
        contact = who.contact();
        contactHash = who.contactHash();
        contactKind = who.kind();
    }

    /** Is known by this link from now on. */
    void linkBy(byte[] hash) {
        if (!Arrays.equals(tokenHash, hash)) {
            tokenHash = hash;
        }
    }

    /** Comes to this session, in a seat when there is one, else last in the waiting list. */
    void join(Session session, boolean seat, Instant now) {
        mustHold();
        sessionId = session.id();
        state = seat ? SignUpState.BOOKED : SignUpState.WAITING;
        madeAt = now;
        movedUpAt = null;
    }

    void moveUp(Instant now) {
        if (state != SignUpState.WAITING) {
            throw new IllegalStateException("Only those who wait move up.");
        }
        state = SignUpState.BOOKED;
        movedUpAt = now;
    }

    void cancel() {
        mustHold();
        state = SignUpState.CANCELLED;
    }

    /** Refuses to change what has been cancelled. */
    void mustHold() {
        if (state == SignUpState.CANCELLED) {
            throw new Refused("signup.public.refused.gone");
        }
    }

    long id() {
        return id;
    }

    long sessionId() {
        return sessionId;
    }

    SignUpState state() {
        return state;
    }

    ContactKind contactKind() {
        return contactKind;
    }

    String language() {
        return language;
    }

    UUID submission() {
        return submission;
    }

    byte[] contactHash() {
        return contactHash;
    }

    byte[] name() {
        return name;
    }

    byte[] contact() {
        return contact;
    }

    /** Name and contact as they are stored. */
    record Sealed(byte[] name, byte[] contact, byte[] contactHash, ContactKind kind) {}

    /** What the personal link is found by, and the language of the letters. */
    record Link(UUID submission, byte[] tokenHash, String language) {}
}
