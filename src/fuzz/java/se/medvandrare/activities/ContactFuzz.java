package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;

/** A way to reach somebody is nothing or has one form, which is read again as itself and can be shown. */
class ContactFuzz {

    @FuzzTest
    void isNothingOrHasOneForm(@NotNull @WithUtf8Length(max = 300) String typed) {
        Contact.parse(typed).ifPresent(contact -> {
            assertThat(contact.value()).isNotBlank().doesNotContain(" ", "\n", "\r");
            assertThat(Contact.parse(contact.value())).contains(contact);
            assertThat(Contact.parse(Contact.readable(contact.kind(), contact.value())))
                    .contains(contact);
        });
    }
}
