package se.medvandrare.reporting;

/**
 * How many women and men there are in a group. Whose gender is not known is told beside and left out of the shares.
 *
 * @param other neither woman nor man
 * @param unknown nobody has told
 */
record Balance(long women, long men, long other, long unknown) {

    /** The funds' wish: between 40 and 60 per cent of each. Whoever has at least 40 leaves at most 60 to the other. */
    private static final int LEAST = 40;

    private static final int ALL = 100;

    /** What the shares come to, in a word. */
    enum Verdict {
        NOBODY,
        WITHIN,
        FEW_WOMEN,
        FEW_MEN,
        FEW_OF_BOTH
    }

    public Verdict verdict() {
        if (known() == 0) {
            return Verdict.NOBODY;
        }
        if (!enough(women) && !enough(men)) {
            return Verdict.FEW_OF_BOTH;
        }
        return enough(women) ? enough(men) ? Verdict.WITHIN : Verdict.FEW_MEN : Verdict.FEW_WOMEN;
    }

    public boolean within() {
        return verdict() == Verdict.WITHIN;
    }

    public long known() {
        return women + men + other;
    }

    /** Per cent, rounded; the verdict is made from the numbers themselves. */
    public long womenShare() {
        return share(women);
    }

    public long menShare() {
        return share(men);
    }

    private long share(long part) {
        return known() == 0 ? 0 : Math.round((double) ALL * part / known());
    }

    private boolean enough(long part) {
        return ALL * part >= LEAST * known();
    }
}
