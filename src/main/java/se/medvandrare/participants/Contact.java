package se.medvandrare.participants;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** Ways to reach somebody, as typed. */
record Contact(@Nullable String typedPhone, @Nullable String typedEmail) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** In international form; null when none was given. */
    @Nullable String phone() {
        if (typedPhone == null || typedPhone.isBlank()) {
            return null;
        }
        try {
            var number = PHONES.parse(typedPhone, "SE");
            if (PHONES.isPossibleNumber(number)) {
                return PHONES.format(number, PhoneNumberFormat.INTERNATIONAL);
            }
        } catch (NumberParseException e) {
            // told below
        }
        throw new Refused("participants.form.phone.wrong");
    }

    @Nullable String email() {
        if (typedEmail == null || typedEmail.isBlank()) {
            return null;
        }
        var email = typedEmail.strip();
        if (!email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            throw new Refused("participants.form.email.wrong");
        }
        return email;
    }
}
