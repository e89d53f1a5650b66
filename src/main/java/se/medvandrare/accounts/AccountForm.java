package se.medvandrare.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A new account and its first role. */
@NullUnmarked
record AccountForm(
        @NotBlank @Email @Size(max = 200) String login,
        @NotBlank @Size(max = 120) String name,
        @NotNull Role role,
        @NotNull @Pattern(regexp = AccountForm.REACH) String reach,
        LocalDate until) {

    static final String REACH = "TENANT|(ORGANISATION|PROJECT)-\\d{1,18}";

    RoleForm toRole() {
        return new RoleForm(role, reach, until);
    }

    static AccountForm empty() {
        return new AccountForm(null, null, Role.DESK, "TENANT", null);
    }
}
