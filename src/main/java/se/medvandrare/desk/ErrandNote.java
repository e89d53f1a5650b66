package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened with an errand. Added, never changed. */
@Entity
class ErrandNote {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long errandId;
    private long accountId;
    private Instant at = Instant.EPOCH;
    private byte[] text = {};

    protected ErrandNote() {}

    ErrandNote(long id, long errand, long account, Instant now, byte[] text) {
        this.id = id;
        this.errandId = errand;
        this.accountId = account;
        this.at = now;
        this.text = text;
    }
}
