package se.medvandrare.activities;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number or a mail address in its one normal form. */
record Contact(ContactKind kind, String value) {

    private static final Pattern MAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");
    private static final String HOME = "SE";

    /** What somebody typed; empty when nobody can be reached by it. */
    static Optional<Contact> parse(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.contains("@") ? mail(text.toLowerCase(Locale.ROOT)) : phone(text);
    }

    private static Optional<Contact> mail(String text) {
        return text.length() <= 254 && MAIL.matcher(text).matches() && !text.contains("..")
                ? Optional.of(new Contact(ContactKind.EMAIL, text))
                : Optional.empty();
    }

    private static Optional<Contact> phone(String text) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, HOME);
            return phones.isValidNumber(number)
                    ? Optional.of(new Contact(ContactKind.PHONE, phones.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As people write it: 070-174 06 05 at home, +358 … abroad. */
    static String readable(ContactKind kind, String value) {
        if (kind == ContactKind.EMAIL) {
            return value;
        }
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(value, HOME);
            var at = HOME.equals(phones.getRegionCodeForNumber(number))
                    ? PhoneNumberFormat.NATIONAL
                    : PhoneNumberFormat.INTERNATIONAL;
            return phones.format(number, at);
        } catch (NumberParseException e) {
            return value;
        }
    }
}
