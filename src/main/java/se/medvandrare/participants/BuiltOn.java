package se.medvandrare.participants;

import java.time.Instant;
import java.util.Optional;

/** Asked by {@link Intake} before a register is taken back; contributed by modules that build on who is in a project. */
public interface BuiltOn {

    /** Key of the text that says what was built on the people of the project since then; empty when nothing was. */
    Optional<String> since(long project, Instant taken);
}
