package se.medvandrare.participants;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Turns;
import se.medvandrare.participants.RosterQueries.Line;
import se.medvandrare.participants.RosterQueries.Sample;

/**
 * The register of participants (deltagarförteckning) as the managing authority asks for it, and samples with what proves
 * them. For the leader of the project and whoever checks it; every line that is shown is logged.
 */
@Service
@Transactional
class Rosters {

    private final MyProjects projects;
    private final RosterQueries queries;
    private final Numbers numbers;
    private final Turns turns;
    private final FieldCipher cipher;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rosters(
            MyProjects projects,
            RosterQueries queries,
            Numbers numbers,
            Turns turns,
            FieldCipher cipher,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.queries = queries;
        this.numbers = numbers;
        this.turns = turns;
        this.cipher = cipher;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** A page of the register with masked numbers. */
    public RosterPage page(String slug, int page) {
        var project = projects.reviewed(slug);
        var found = queries.count(project.id());
        var number = Math.max(1, Math.min(page, 1 + Math.max(0, found.people() - 1) / RosterPage.SIZE));
        var lines = queries.list(project.id(), RosterPage.SIZE, (number - 1) * RosterPage.SIZE);
        show("register", lines);
        return new RosterPage(
                project,
                user.leads(project.id()),
                projects.funding(project.id()),
                number,
                found,
                lines.stream().map(line -> row(line, false)).toList(),
                queries.samples(project.id()));
    }

    /** Everybody, with numbers and contact data in full. */
    public List<RosterRow> everybody(String slug) {
        var lines = queries.list(projects.reviewed(slug).id(), Integer.MAX_VALUE, 0);
        show("register file", lines);
        return lines.stream().map(line -> row(line, true)).toList();
    }

    /** Draws a sample; the same form sent twice draws once. */
    public long draw(String slug, SampleForm form) {
        var project = projects.reviewed(slug);
        turns.hold("sample", project.id());
        return queries.drawnBy(form.submission()).orElseGet(() -> {
            var id = numbers.next("evidence_sample_id");
            var now = OffsetDateTime.now(clock);
            var sample = new Sample(
                    id, project.id(), random.nextInt(Integer.MAX_VALUE), form.people(), now.toLocalDateTime(), "");
            queries.draw(sample, form.submission(), user.id(), now);
            return id;
        });
    }

    /** A sample with numbers in full and what proves each line. */
    public SamplePage sample(String slug, long id) {
        var project = projects.reviewed(slug);
        var sample = queries.samples(project.id()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("Sample", id));
        var lines = queries.drawn(id);
        show("evidence", lines);
        return new SamplePage(
                project,
                projects.funding(project.id()),
                sample,
                lines.stream().map(line -> row(line, true)).toList(),
                queries.proofs(id));
    }

    private void show(String purpose, List<Line> lines) {
        log.shown(
                purpose,
                lines.stream()
                        .filter(line -> !line.hidden())
                        .map(Line::personId)
                        .toList());
    }

    private RosterRow row(Line line, boolean full) {
        if (line.hidden()) {
            return RosterRow.coded(line.enrolmentId(), Objects.requireNonNullElse(line.code(), 0));
        }
        return new RosterRow(
                line.enrolmentId(),
                null,
                Objects.requireNonNullElse(line.givenName(), ""),
                Objects.requireNonNullElse(line.familyName(), ""),
                line.kind(),
                number(line, full),
                line.birthDate(),
                line.gender(),
                line.enteredOn(),
                line.exitedOn(),
                line.thirdCountryNational(),
                line.unaccompaniedMinor(),
                line.document(),
                line.checkedOn(),
                line.checkedBy(),
                line.minutes(),
                full ? cipher.open("identity", "phone", line.personId(), line.phone()) : null,
                full ? cipher.open("identity", "email", line.personId(), line.email()) : null);
    }

    private @Nullable String number(Line line, boolean full) {
        if (line.numberId() == null || line.kind() == null) {
            return null;
        }
        var digits = cipher.open("identifier", "number", line.numberId(), line.number());
        return digits == null || full ? digits : PersonalNumber.masked(line.kind(), digits);
    }
}
