package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Identifier.Kind;

/** A number of whatever kind is refused with a reason or brought to one form, which is read again as itself. */
class NumberFuzz {

    @FuzzTest
    void isRefusedOrBroughtToOneForm(@NotNull Kind kind, @NotNull @WithUtf8Length(max = 60) String typed) {
        if (kind == Kind.NONE) {
            return;
        }
        PersonalNumber number;
        try {
            number = PersonalNumber.of(kind, typed);
        } catch (Refused told) {
            return;
        }
        assertThat(number.digits()).matches("[0-9]{6,12}");
        assertThat(PersonalNumber.of(kind, number.digits())).isEqualTo(number);
        assertThat(PersonalNumber.masked(kind, number.digits())).endsWith(kind == Kind.LMA ? number.digits().substring(number.digits().length() - 2) : "-••••");
        assertThat(number.toString()).doesNotContain(number.digits());
    }
}
