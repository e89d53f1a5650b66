package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/**
 * What people come about. The first nine by position are chosen with a digit, so the order is decided by a person. A topic
 * that is merged into another cannot be chosen and counts as the other; what was registered on it stays there.
 */
@Entity
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int version;
    private String nameSv = "";
    private String nameEn = "";
    private int position;
    private boolean closed;
    private @Nullable Long mergedInto;

    protected Topic() {}

    Topic(String nameSv, String nameEn, int position) {
        this.nameSv = nameSv.strip();
        this.nameEn = nameEn.strip();
        this.position = position;
    }

    void rename(String nameSv, String nameEn) {
        this.nameSv = nameSv.strip();
        this.nameEn = nameEn.strip();
        version++;
    }

    void close(boolean closed) {
        mustBeItsOwn();
        this.closed = closed;
        version++;
    }

    /** Counts as the other from now on. The other keeps the better of the two places, and with it the digit. */
    void mergeInto(Topic other, int last) {
        mustBeItsOwn();
        if (other == this || other.closed || other.mergedInto != null) {
            throw new Refused("desk.topic.merge.refused");
        }
        other.position = Math.min(position, other.position);
        position = last;
        follow(other);
    }

    /** What it was merged into has been merged itself: it follows along, so that nothing has to be counted in steps. */
    void follow(Topic other) {
        mergedInto = other.id();
        version++;
    }

    /** Counts as itself again, and stands last. */
    void split(int last) {
        if (mergedInto == null) {
            throw new Refused("desk.topic.split.already");
        }
        mergedInto = null;
        position = last;
        version++;
    }

    private void mustBeItsOwn() {
        if (mergedInto != null) {
            throw new Refused("desk.topic.merged", nameSv);
        }
    }

    /** Says no to what was begun before somebody else changed it. */
    void mustBe(int version) {
        if (this.version != version) {
            throw new Refused("desk.topic.meanwhile", nameSv);
        }
    }

    /** Takes its place in the order of the form. */
    void stand(int position) {
        this.position = position;
    }

    boolean isCalled(String nameSv) {
        return this.nameSv.equalsIgnoreCase(nameSv.strip());
    }

    boolean is(long id) {
        return this.id != null && this.id == id;
    }

    boolean countsAs(long other) {
        return mergedInto != null && mergedInto == other;
    }

    boolean merged() {
        return mergedInto != null;
    }

    @Nullable Long mergedInto() {
        return mergedInto;
    }

    long id() {
        return id == null ? 0 : id;
    }

    int position() {
        return position;
    }

    /** Both names, as they are told in forms and in the history. */
    String names() {
        return nameSv + " / " + nameEn;
    }
}
