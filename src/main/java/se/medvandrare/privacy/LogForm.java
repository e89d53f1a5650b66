package se.medvandrare.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of the log are asked for, as the address says it.
 *
 * @param konto id of an account; everybody when absent
 * @param person id of a person, which says nothing about them; all when absent
 * @param syfte first word of a purpose; all when absent
 * @param egna also what data protection officers looked at in masked form
 * @param sida page, from 1
 */
record LogForm(
        @Nullable Long konto,
        @Nullable Long person,
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        @Nullable String syfte,
        @Nullable Boolean egna,
        @Nullable Integer sida) {

    private static final int DAYS = 30;

    /** With the last thirty days where nothing is said. */
    LogForm filled(LocalDate today) {
        var last = till == null ? today : till;
        var first = fran == null ? last.minusDays(DAYS) : fran;
        return new LogForm(konto, person, first, last, word(), own(), page());
    }

    public boolean own() {
        return Boolean.TRUE.equals(egna);
    }

    int page() {
        return sida == null ? 1 : Math.max(1, sida);
    }

    private @Nullable String word() {
        return syfte == null || syfte.isBlank() ? null : syfte.strip();
    }

    /** The address with the same question, for another page or as a file. */
    String at(String path, @Nullable Integer page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "konto", konto);
        add(address, "person", person);
        add(address, "fran", fran);
        add(address, "till", till);
        add(address, "syfte", syfte);
        add(address, "egna", own() ? true : null);
        add(address, "sida", page);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
