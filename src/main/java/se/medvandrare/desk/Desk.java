package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A desk of the service desk, or an outreach place. Contacts point at it, so it is closed and never removed. */
@Entity
class Desk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name = "";
    private boolean closed;

    protected Desk() {}

    Desk(String name) {
        rename(name);
    }

    void rename(String name) {
        this.name = name.strip();
    }

    void close(boolean closed) {
        this.closed = closed;
    }

    boolean is(long id) {
        return this.id != null && this.id == id;
    }

    boolean isCalled(String name) {
        return this.name.equalsIgnoreCase(name.strip());
    }
}
