package se.medvandrare.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;

/** A role to give, how far it reaches, and for an auditor the last day. */
@NullUnmarked
record RoleForm(
        @NotNull Role role,
        @NotNull @Pattern(regexp = AccountForm.REACH) String reach,
        LocalDate until) {

    private static final int LONGEST_MONTHS = 12;

    static RoleForm empty() {
        return new RoleForm(Role.DESK, "TENANT", null);
    }

    Scope scope() {
        return Scope.valueOf(reach.split("-", 2)[0]);
    }

    Long scopeId() {
        return scope() == Scope.TENANT ? null : Long.valueOf(reach.split("-", 2)[1]);
    }

    /** An auditor has one project and a last day within a year; nobody else has a last day. */
    void mustSuit(LocalDate today) {
        if (role != Role.AUDITOR) {
            if (until != null) {
                throw new Refused("accounts.until.others");
            }
            return;
        }
        if (scope() != Scope.PROJECT) {
            throw new Refused("accounts.auditor.project");
        }
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new Refused("accounts.auditor.until");
        }
    }
}
