package se.medvandrare.privacy;

import java.util.List;

/** The odd patterns of some days, by kind; a pattern is a reason to ask, not a proof. */
record Patterns(PatternForm period, int limit, List<Kind> kinds) {

    public int number() {
        return kinds.stream().mapToInt(kind -> kind.rows().size()).sum();
    }

    /** One kind of oddity; its name is part of the texts' keys. */
    record Kind(String name, List<OddRow> rows) {}
}
