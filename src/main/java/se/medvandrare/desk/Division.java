package se.medvandrare.desk;

/** What contacts can be divided by. The word stands in the address. */
enum Division {
    AMNE("k.counted_id"),
    SPRAK("c.language"),
    KANAL("c.channel"),
    UTFALL("c.outcome"),
    DISK("c.desk_id"),
    RAKNING("c.on_behalf"),
    TOLK("c.interpreter"),
    MANAD("to_char(c.at at time zone 'Europe/Stockholm', 'YYYY-MM')"),
    VECKA("to_char(c.at at time zone 'Europe/Stockholm', 'IYYY-IW')"),
    VECKODAG("extract(isodow from c.at at time zone 'Europe/Stockholm')::int"),
    TIMME("extract(hour from c.at at time zone 'Europe/Stockholm')::int");

    /** Of a row of {@code contact c} with what its topic counts as, {@code counted_topic k}. */
    final String expression;

    Division(String expression) {
        this.expression = expression;
    }

    /** Whether the values follow each other in time, and are not put in order by how many there are. */
    boolean isOfTime() {
        return compareTo(MANAD) >= 0;
    }
}
