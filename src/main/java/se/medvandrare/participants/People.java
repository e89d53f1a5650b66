package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.ParticipantQueries.Line;
import se.medvandrare.participants.ParticipantQueries.Share;
import se.medvandrare.projects.Funding;

/** Shows people: every reading leaves its rows in the access log in the same transaction. */
@Service
@Transactional
public class People {

    private static final String PURPOSE = "participants";

    private final MyProjects projects;
    private final ParticipantQueries queries;
    private final PersonQueries person;
    private final ProtectedQueries hidden;
    private final EnrolmentRepository enrolments;
    private final Register register;
    private final FieldCipher cipher;
    private final AccessLog log;
    private final CheckInCodes codes;
    private final CurrentUser user;

    People(
            MyProjects projects,
            ParticipantQueries queries,
            PersonQueries person,
            ProtectedQueries hidden,
            EnrolmentRepository enrolments,
            Register register,
            FieldCipher cipher,
            AccessLog log,
            CheckInCodes codes,
            CurrentUser user) {
        this.projects = projects;
        this.queries = queries;
        this.person = person;
        this.hidden = hidden;
        this.enrolments = enrolments;
        this.register = register;
        this.cipher = cipher;
        this.log = log;
        this.codes = codes;
        this.user = user;
    }

    /**
     * The people behind a figure. Only whoever leads the projects of all the enrolments gets an answer.
     *
     * @param purpose why, for example {@code indicator O.2.3}
     */
    public MaskedPeople masked(Collection<Long> enrolmentIds, String purpose) {
        var found = queries.shares(enrolmentIds);
        projects.requireLed(found.stream().map(Share::projectId).toList());
        var lines = queries.seen(enrolmentIds);
        log.shown(purpose, lines.stream().map(Line::personId).toList());
        var all = found.stream().mapToInt(Share::people).sum();
        return new MaskedPeople(lines.stream().map(this::masked).toList(), all - lines.size());
    }

    ParticipantPage list(String slug, Show show, String name, int page) {
        var project = projects.led(slug);
        var found = queries.count(project.id(), show, name.strip());
        var number = Math.max(1, Math.min(page, 1 + Math.max(0, found.seen() - 1) / ParticipantPage.SIZE));
        var lines = queries.list(project.id(), show, name.strip(), (number - 1) * ParticipantPage.SIZE);
        log.shown(PURPOSE, lines.stream().map(Line::personId).toList());
        return new ParticipantPage(
                project,
                show,
                name.strip(),
                number,
                found.seen(),
                found.hidden(),
                lines.stream().map(this::row).toList(),
                coded(project, show, name, number * ParticipantPage.SIZE >= found.seen()));
    }

    /** A choice or a search must not tell which of them it finds, so only the whole register ends with them. */
    private List<String> coded(ProjectRow project, Show show, String name, boolean end) {
        return show == Show.ALLA && name.isBlank() && end ? hidden.references(project.id()) : List.of();
    }

    /** The enrolment in this project of whoever holds the number. */
    long byNumber(String slug, PersonalNumber number) {
        var project = projects.led(slug);
        return register.holder(number)
                .flatMap(holder -> enrolments.findByProjectIdAndPersonId(project.id(), holder.id()))
                .map(Enrolment::id)
                .orElseThrow(() -> new Refused("participants.form.number.nobody"));
    }

    PersonPage page(String slug, long id) {
        var project = projects.led(slug);
        var enrolment = enrolments.find(id, project.id());
        register.requireShown(enrolment.personId());
        log.shown(PURPOSE, List.of(enrolment.personId()));
        return person.page(project, enrolment);
    }

    /** What the person checks in with at sessions. */
    String checkInCode(PersonPage page) {
        return codes.readable(user.tenant(), page.person().enrolmentId());
    }

    /** That the form may be shown: the project is led and, for one person, that they may be seen. */
    ProjectRow project(String slug) {
        return projects.led(slug);
    }

    @Nullable Funding funding(ProjectRow project) {
        return projects.funding(project.id());
    }

    void requireShown(String slug, long id) {
        register.requireShown(enrolments.find(id, projects.led(slug).id()).personId());
    }

    /** The current user's projects with what waits in each. */
    List<ProjectGaps> gaps() {
        var led = projects.all();
        var gaps = queries.gaps(led.stream().map(ProjectRow::id).toList());
        return led.stream().map(project -> ProjectGaps.of(project, gaps)).toList();
    }

    private ParticipantRow row(Line line) {
        return new ParticipantRow(
                line.enrolmentId(),
                line.name(),
                year(line.birthDate()),
                line.kind(),
                number(line),
                line.role(),
                line.enteredOn(),
                line.exitedOn(),
                line.checked(),
                line.missing());
    }

    private MaskedPerson masked(Line line) {
        return new MaskedPerson(
                line.enrolmentId(),
                line.name(),
                year(line.birthDate()),
                line.gender().name(),
                number(line));
    }

    private @Nullable String number(Line line) {
        if (line.numberId() == null || line.kind() == null) {
            return null;
        }
        var digits = cipher.open("identifier", "number", line.numberId(), line.number());
        if (digits == null) {
            throw new NotFound("Identifier", line.numberId());
        }
        return PersonalNumber.masked(line.kind(), digits);
    }

    private static @Nullable Integer year(@Nullable LocalDate date) {
        return date == null ? null : date.getYear();
    }
}
