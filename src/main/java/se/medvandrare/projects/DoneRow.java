package se.medvandrare.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row that is to be done some day. */
public interface DoneRow<F> extends CardRow<F> {

    /** The day it was done, null while it is not. */
    @Nullable LocalDate doneOn();

    /** Done that day, or with null not done after all. */
    void finish(@Nullable LocalDate on);
}
