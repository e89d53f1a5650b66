package se.medvandrare.participants;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Identifier.Kind;

/**
 * A number brought to its one form: twelve digits for personnummer and samordningsnummer, whose check digit is proved; plain
 * digits for an LMA number, of which no check digit is known to us and whose length varies between cards, so six to twelve
 * digits are taken as they are. Nothing about the person is read from the digits.
 */
record PersonalNumber(Kind kind, String digits) {

    private static final int DAY_AT = 6;
    private static final int SHOWN = 8;

    /** Reads what was typed, with or without hyphens and spaces. */
    static PersonalNumber of(Kind kind, @Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new Refused("participants.form.number.missing");
        }
        return new PersonalNumber(kind, kind == Kind.LMA ? lma(text) : checked(kind, text));
    }

    private static String lma(String text) {
        var digits = text.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{6,12}")) {
            throw new Refused("participants.form.number.lma");
        }
        return digits;
    }

    private static String checked(Kind kind, String text) {
        try {
            var digits = new Personnummer(text.replaceAll("\\s", "")).format(true);
            var coordination = Integer.parseInt(digits.substring(DAY_AT, DAY_AT + 2)) > 60;
            if (coordination != (kind == Kind.SAMORDNINGSNUMMER)) {
                throw new Refused("participants.form.number." + (coordination ? "coordination" : "personal"));
            }
            return digits;
        } catch (PersonnummerException | NumberFormatException e) {
            throw new Refused("participants.form.number.wrong");
        }
    }

    /** As it may stand in a list: {@code 19900101-••••}, or only the last two digits of an LMA number. */
    static String masked(Kind kind, String digits) {
        return kind == Kind.LMA ? "••••" + digits.substring(digits.length() - 2) : digits.substring(0, SHOWN) + "-••••";
    }

    @Override
    public String toString() {
        return kind + " ••••";
    }
}
