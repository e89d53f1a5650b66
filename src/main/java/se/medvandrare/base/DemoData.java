package se.medvandrare.base;

import java.time.LocalDate;

/** A module's share of the demo data; only in demo mode. */
public interface DemoData {

    /** Lower fills first: what others refer to. */
    int order();

    /** Fills an empty database, with dates that lie around today. */
    void fill(LocalDate today);

    /** Called at every start, also the first: keeps what lies ahead eight weeks ahead. */
    default void extend(LocalDate today) {}
}
