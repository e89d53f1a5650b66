package se.medvandrare.privacy;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** An account and a window of time, for example when it was in the wrong hands. */
record AffectedForm(
        @Nullable Long konto,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime fran,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime till) {

    /** Whether enough is said to answer. */
    public boolean asked() {
        return konto != null && fran != null && till != null;
    }

    public boolean backwards() {
        return fran != null && till != null && fran.isAfter(till);
    }

    public String file() {
        return UriComponentsBuilder.fromPath("/arbete/dataskydd/berorda.csv")
                .queryParam("konto", konto)
                .queryParam("fran", fran)
                .queryParam("till", till)
                .build()
                .toUriString();
    }
}
