package se.medvandrare.participants;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.base.NotFound;

/** The people with protected identity that the current user is cleared for: the whole tenant's or some projects'. */
@Component
class ProtectedReach {

    /** A condition over person {@code p}; needs {@code :everywhere} and {@code :projects}. */
    static final String WITHIN = """
             p.protected and (:everywhere or exists (
                select from enrolment where person_id = p.id and project_id = any(:projects)))
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;

    ProtectedReach(JdbcClient jdbc, CurrentUser user, PersonRepository people, EnrolmentRepository enrolments) {
        this.jdbc = jdbc;
        this.user = user;
        this.people = people;
        this.enrolments = enrolments;
    }

    boolean everywhere() {
        return user.everywhere(Role.CLEARED);
    }

    Long[] projects() {
        return user.scopes(Role.CLEARED, Scope.PROJECT).toArray(Long[]::new);
    }

    /** A statement that is told how far the current user reaches. */
    JdbcClient.StatementSpec ask(String sql) {
        return jdbc.sql(sql).param("everywhere", everywhere()).param("projects", projects());
    }

    /** The person, if protected and within reach; to everybody else there is nobody. */
    Person find(long id) {
        var within = ask("select count(*) from person p where p.id = :id and " + WITHIN)
                .param("id", id)
                .query(Integer.class)
                .single();
        if (within == 0) {
            throw new NotFound("Person", id);
        }
        return people.find(id);
    }

    /** One of the person's enrolments, if it too is within reach. */
    Enrolment enrolment(long person, long id) {
        find(person);
        return enrolments
                .findByIdAndPersonId(id, person)
                .filter(it -> reaches(it.projectId()))
                .orElseThrow(() -> new NotFound("Enrolment", id));
    }

    /** Whether a project is within reach; none is when it is not known. */
    boolean reaches(@Nullable Long project) {
        return everywhere()
                || project != null && user.scopes(Role.CLEARED, Scope.PROJECT).contains(project);
    }
}
