package se.medvandrare.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A changed name, and whether the account may be used. */
@NullUnmarked
record AccountChangeForm(
        int version, @NotBlank @Size(max = 120) String name, boolean active) {

    static AccountChangeForm of(AccountQueries.AccountRow row) {
        return new AccountChangeForm(row.version(), row.name(), row.active());
    }
}
