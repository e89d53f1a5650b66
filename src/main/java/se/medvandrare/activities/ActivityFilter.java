package se.medvandrare.activities;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which activities a list shows, as it stands in the address.
 *
 * @param tid {@code kommande}, {@code idag}, {@code vecka}, {@code ko} (somebody waits), {@code avslutade} or {@code alla}
 * @param ordning {@code nasta}, {@code titel} or {@code organisation}
 */
record ActivityFilter(String q, String tid, @Nullable Long projekt, String ordning, Integer sida) {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    static final Set<String> TIMES = Set.of("kommande", "idag", "vecka", "ko", "avslutade", "alla");
    private static final String TITLE = "t.title collate \"sv-x-icu\", a.id";
    private static final Map<String, String> ORDERS = Map.of(
            "nasta", "n.next_at nulls last, " + TITLE,
            "titel", TITLE,
            "organisation", "o.name collate \"sv-x-icu\", " + TITLE);

    @SuppressWarnings("NullAway")
    ActivityFilter {
        q = q == null ? "" : q.strip();
        tid = tid != null && TIMES.contains(tid) ? tid : "kommande";
        ordning = ordning != null && ORDERS.containsKey(ordning) ? ordning : "nasta";
        sida = sida == null || sida < 1 ? 1 : Math.min(sida, 10_000);
    }

    String order() {
        return ORDERS.get(ordning);
    }

    public String with(String name, Object value) {
        var address = UriComponentsBuilder.fromPath("/arbete/aktiviteter")
                .queryParam("q", q)
                .queryParam("tid", tid)
                .queryParam("ordning", ordning);
        if (projekt != null) {
            address.queryParam("projekt", projekt);
        }
        return address.replaceQueryParam(name, value).encode().build().toUriString();
    }

    @Nullable String previous() {
        return sida > 1 ? with("sida", sida - 1) : null;
    }

    @Nullable String next(int last) {
        return sida < last ? with("sida", sida + 1) : null;
    }
}
