package se.medvandrare.support;

import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** Which activities somebody may say a skill became: a guide any of the tenant, a host those they lead. */
record SkillReach(boolean all, Long[] organisations, Long[] projects) {

    static final String SQL = """
            a.owner_tenant_id = current_tenant()
               and (:all or a.organisation_id = any(:organisations) or a.project_id = any(:projects))
            """;

    static SkillReach everything() {
        return new SkillReach(true, new Long[0], new Long[0]);
    }

    static SkillReach of(CurrentUser user) {
        return new SkillReach(
                user.everywhere(Role.HOST) || user.everywhere(Role.LEADER),
                user.scopes(Role.HOST, Scope.ORGANISATION).toArray(Long[]::new),
                user.scopes(Role.LEADER, Scope.PROJECT).toArray(Long[]::new));
    }
}
