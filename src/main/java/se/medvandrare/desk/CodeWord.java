package se.medvandrare.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code with what it is called.
 *
 * @param usual the program's words
 * @param own the tenant's, null where there are none
 * @param fixed is never closed
 */
record CodeWord(String code, Names usual, Names own, boolean closed, boolean fixed, int version) {

    public String sv() {
        return own.sv() == null ? String.valueOf(usual.sv()) : own.sv();
    }

    public String en() {
        return own.en() == null ? String.valueOf(usual.en()) : own.en();
    }

    public String in(Locale reader) {
        return reader.getLanguage().equals("sv") ? sv() : en();
    }

    /** The tenant's own word for a reader; null where there is none. */
    @Nullable String ownIn(Locale reader) {
        return reader.getLanguage().equals("sv") ? own.sv() : own.en();
    }

    public boolean renamed() {
        return own.sv() != null || own.en() != null;
    }

    /** Both words, as they are told in the history. */
    public String names() {
        return sv() + " / " + en();
    }

    /** What is kept of the words typed: what the program says anyway is no word of one's own. */
    Names kept(String sv, String en) {
        return new Names(unless(usual.sv(), sv), unless(usual.en(), en));
    }

    private static @Nullable String unless(@Nullable String usual, String typed) {
        var word = typed.strip();
        return word.isEmpty() || word.equals(usual) ? null : word;
    }

    /** Words in both languages. */
    record Names(@Nullable String sv, @Nullable String en) {

        static final Names NONE = new Names(null, null);
    }
}
