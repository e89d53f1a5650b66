package se.medvandrare.answers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Language;
import se.medvandrare.base.QrCode;
import se.medvandrare.projects.Funding;

/**
 * A slip as the visitor reads it.
 *
 * @param sides in the language of the visitor, and in Swedish beside it unless that is their language
 * @param rows for each line what stands on each side
 * @param address where it can be read again; null while it is in the making
 * @param fundings of the projects whose activities stand on it
 */
record SlipPage(
        long id,
        List<Side> sides,
        List<Row> rows,
        @Nullable String address,
        @Nullable LocalDateTime expiresAt,
        List<Funding> fundings) {

    /** The last day it can be read; null while it is in the making. */
    public @Nullable LocalDate lastDay() {
        return expiresAt == null ? null : expiresAt.minusNanos(1).toLocalDate();
    }

    public @Nullable QrCode code() {
        return address == null ? null : QrCode.of(address);
    }

    public Language language() {
        return sides.get(0).language();
    }

    /**
     * The words above and below the lines, in one language.
     *
     * @param phone what stands beside the telephone number of the service desk
     */
    record Side(Language language, String title, String phone, String scan) {}

    /** One line, on every side. */
    record Row(long id, boolean own, List<Text> texts) {}

    /**
     * One line in one language.
     *
     * @param lang of its title, for its attribute
     * @param notice of the session, in Swedish
     */
    record Text(
            Language language,
            String title,
            String lang,
            String dir,
            @Nullable String text,
            @Nullable String notice,
            @Nullable String cancelled,
            List<Fact> facts) {}

    /**
     * When, where, what next, or whom to ask for.
     *
     * @param lang null when it is the language of the side
     * @param dir null when it is the direction of the side
     */
    record Fact(
            String icon,
            String label,
            String value,
            @Nullable String lang,
            @Nullable String dir) {}
}
