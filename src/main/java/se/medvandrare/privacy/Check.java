package se.medvandrare.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a walk along the log found. */
record Check(long rows, int heads, @Nullable SignedHead latest, List<Fault> faults, long millis) {

    public boolean whole() {
        return faults.isEmpty();
    }
}
