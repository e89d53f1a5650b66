package se.medvandrare.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.projects.Definitions.Band;

/**
 * A set of age bands as it is typed.
 *
 * @param bands one to a line, youngest first: {@code 0-17} or, the last, {@code 65+}
 */
@NullUnmarked
record BandSetForm(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 500) String source,
        @NotBlank @Size(max = 200) String bands) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|(\\+))");

    /** The bands; refused when a line cannot be read or two bands hold the same age. */
    List<Band> toBands() {
        var all = new ArrayList<Band>();
        for (var line : bands.strip().split("\\R")) {
            var read = LINE.matcher(line.strip());
            if (!read.matches()) {
                throw new RefusedAt("bands", "reporting.bands.bands.wrong", line.strip());
            }
            all.add(next(all, Integer.parseInt(read.group(1)), read.group(2)));
        }
        return all;
    }

    private static Band next(List<Band> before, int from, String to) {
        var band = new Band(from, to == null ? null : Integer.valueOf(to));
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (band.toAge() != null && band.toAge() < from
                || last != null && (last.toAge() == null || last.toAge() >= from)) {
            throw new RefusedAt("bands", "reporting.bands.bands.order", band.label());
        }
        return band;
    }
}
