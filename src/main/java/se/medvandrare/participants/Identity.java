package se.medvandrare.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Who a person is: names in any script, language and encrypted ways to reach them. PostgreSQL hides it when protected. */
@Entity
class Identity {

    @Id
    private long personId;

    @Version
    private @Nullable Integer version;

    /** Follows the person's mark by foreign key afterwards. */
    @Column(name = "protected", updatable = false)
    private boolean hidden;

    private String givenName = "";
    private String familyName = "";
    private @Nullable String language;
    private byte @Nullable [] phone;
    private byte @Nullable [] email;

    protected Identity() {}

    Identity(Person person) {
        this.personId = person.id();
        this.hidden = person.hidden();
    }

    /** The second field may be left empty: not everyone has a family name. */
    void name(String given, @Nullable String family) {
        this.givenName = given.strip();
        this.familyName = family == null ? "" : family.strip();
    }

    void speak(@Nullable String language) {
        this.language = language;
    }

    /** Notes ways to reach the person, already encrypted; none is kept for somebody with protected identity. */
    void reachBy(byte @Nullable [] phone, byte @Nullable [] email) {
        this.phone = hidden ? null : phone;
        this.email = hidden ? null : email;
    }

    long personId() {
        return personId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** As it stands on a certificate. */
    String fullName() {
        return (givenName + " " + familyName).strip();
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    @Nullable String language() {
        return language;
    }

    byte @Nullable [] phone() {
        return phone;
    }

    byte @Nullable [] email() {
        return email;
    }
}
