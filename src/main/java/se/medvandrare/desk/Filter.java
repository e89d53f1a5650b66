package se.medvandrare.desk;

/**
 * Which errands a list shows.
 *
 * @param done the done ones instead of those to do
 */
record Filter(Whose whose, boolean done) {

    String state() {
        return done ? "e.status = 'DONE'" : "e.status <> 'DONE'";
    }

    String order() {
        return done ? "e.closed_at desc, e.id desc" : "e.due_on, e.id";
    }

    /** Whose errands; the word stands in the address. */
    enum Whose {
        MINA("e.owner_id = :me"),
        INGENS("e.owner_id is null"),
        ALLAS("true");

        final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }
}
