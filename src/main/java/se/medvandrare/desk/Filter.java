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
        return done ? "e.closed_at desc, e.id desc" : whose == Whose.RING ? "e.call_at, e.id" : "e.due_on, e.id";
    }

    /** Whose errands, with those one looks after for somebody else; calls to make; those sent on. The word stands in the address. */
    enum Whose {
        MINA("(e.owner_id = :me or e.owner_id in (select s.account_id from desk_absence s"
                + " where s.deputy_id = :me and :today between s.from_on and s.till_on))"),
        INGENS("e.owner_id is null"),
        ALLAS("true"),
        RING("e.call_at is not null"),
        KOM("num_nonnulls(e.organisation_id, e.activity_id, e.article_id, e.person) > 0 and e.came is null");

        final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }
}
