package se.medvandrare.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cost is for, as budgets and accounts divide it. */
enum CostKind {
    STAFF("personal"),
    OTHER_DIRECT("övriga direkta"),
    EXTERNAL("externa tjänster"),
    TRAVEL("resor"),
    EQUIPMENT("utrustning"),
    INDIRECT("indirekta");

    private final String word;

    CostKind(String word) {
        this.word = word;
    }

    /** In files; Swedish, whoever reads them. */
    String word() {
        return word;
    }

    static Optional<CostKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
