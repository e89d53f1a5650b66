package se.medvandrare.participants;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.base.NotFound;

/** Asks people at their exit, for those who work with them. Nobody learns here whether or what somebody has answered. */
@Service
@Transactional
class ExitAsking {

    private final MyProjects projects;
    private final EnrolmentRepository enrolments;
    private final IdentityRepository identities;
    private final ExitQuestionQueries queries;
    private final ExitSlips slips;
    private final Sheets sheets;
    private final AccessLog log;

    ExitAsking(
            MyProjects projects,
            EnrolmentRepository enrolments,
            IdentityRepository identities,
            ExitQuestionQueries queries,
            ExitSlips slips,
            Sheets sheets,
            AccessLog log) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.identities = identities;
        this.queries = queries;
        this.slips = slips;
        this.sheets = sheets;
        this.log = log;
    }

    /** Whether the fund of the project asks. */
    @Transactional(readOnly = true)
    public boolean asks(long project) {
        return queries.asks(project);
    }

    /** Whether this person is asked: the fund counts participants alone. */
    @Transactional(readOnly = true)
    public boolean asks(PersonPage page) {
        return page.person().role() == Enrolment.Role.PARTICIPANT
                && queries.asks(page.project().id());
    }

    public PersonToAsk person(PersonAddress at) {
        var project = projects.led(at.slug());
        var enrolment = enrolments.find(at.id(), project.id());
        var name = identities.find(enrolment.personId()).fullName();
        if (enrolment.role() != Enrolment.Role.PARTICIPANT) {
            throw new NotFound("Question", at.id());
        }
        var papers = slips.papers(project.id(), Map.of(enrolment.id(), name));
        log.shown(Sheets.EXIT_QUESTION, List.of(enrolment.personId()));
        return new PersonToAsk(project, name, papers);
    }

    /**
     * Everybody at a session who is shown by name.
     *
     * @param everyone all who are enrolled, not those alone who usually come
     */
    public QuestionPage session(long id, boolean everyone) {
        return sheets.questions(id, everyone);
    }

    /** One person and the way to the question. */
    record PersonToAsk(ProjectRow project, String name, List<List<ExitSlip>> papers) {}
}
