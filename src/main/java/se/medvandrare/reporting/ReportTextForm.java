package se.medvandrare.reporting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is written about one part of a report; nothing takes the text away.
 *
 * @param version of the text it was begun from; -1 when there was none
 */
@NullUnmarked
record ReportTextForm(Integer version, @Size(max = 10000) String text) {

    static ReportTextForm empty() {
        return new ReportTextForm(-1, null);
    }
}
