package se.medvandrare.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A host has asked about a skill.
 *
 * @param host the host's name
 * @param login where the host is reached
 * @param accepted null while there is no answer
 */
record SkillRequest(
        long id,
        String host,
        String login,
        LocalDate askedOn,
        @Nullable Boolean accepted,
        @Nullable SkillRefusal whyNot,
        @Nullable LocalDate answeredOn) {

    public boolean answered() {
        return accepted != null;
    }

    public boolean saidYes() {
        return Boolean.TRUE.equals(accepted);
    }

    /** Key of what was answered. */
    public String state() {
        return accepted == null
                ? "support.skill.request.waiting"
                : accepted ? "support.skill.request.yes" : "support.skill.request.no";
    }
}
