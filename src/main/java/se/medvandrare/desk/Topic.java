package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What people come about. The first nine by position are chosen with a digit, so the order is decided by a person. */
@Entity
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String nameSv = "";
    private String nameEn = "";
    private int position;
    private boolean closed;

    protected Topic() {}

    Topic(String nameSv, String nameEn, int position) {
        rename(nameSv, nameEn);
        this.position = position;
    }

    void rename(String nameSv, String nameEn) {
        this.nameSv = nameSv.strip();
        this.nameEn = nameEn.strip();
    }

    void close(boolean closed) {
        this.closed = closed;
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
}
