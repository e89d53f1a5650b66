package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.activities.Support;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;
import se.medvandrare.projects.FundingText;
import se.medvandrare.projects.Projects;

/** Certificates (intyg) of the hours somebody attended, in Swedish, for the person to show to others. */
@Service
@Transactional
class Certificates {

    private static final String PURPOSE = "certificate";

    private final MyProjects projects;
    private final Projects fundings;
    private final EnrolmentRepository enrolments;
    private final IdentityRepository identities;
    private final CertificateQueries queries;
    private final Tenants tenants;
    private final FundingText texts;
    private final Languages languages;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    Certificates(
            MyProjects projects,
            Projects fundings,
            EnrolmentRepository enrolments,
            IdentityRepository identities,
            CertificateQueries queries,
            Tenants tenants,
            FundingText texts,
            Languages languages,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.fundings = fundings;
        this.enrolments = enrolments;
        this.identities = identities;
        this.queries = queries;
        this.tenants = tenants;
        this.texts = texts;
        this.languages = languages;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** The hours of a month. */
    public Certificate month(PersonAddress at, YearMonth month) {
        var project = projects.led(at.slug());
        var enrolment = enrolments.find(at.id(), project.id());
        return shown(enrolment, written(project.name(), enrolment, month, name(enrolment)));
    }

    /** All hours of civic orientation, held against what was required when the person began. */
    public Certificate civicOrientation(PersonAddress at) {
        var project = projects.led(at.slug());
        var enrolment = enrolments.find(at.id(), project.id());
        return shown(enrolment, written(project.name(), enrolment, null, name(enrolment)));
    }

    /** Whether there is anything to certify of civic orientation; shows nobody. */
    public boolean hasCivicOrientation(PersonAddress at) {
        var project = projects.led(at.slug());
        return queries.has(enrolments.find(at.id(), project.id()).id(), Support.CIVIC_ORIENTATION);
    }

    /**
     * The certificate of an enrolment, for whoever has found it and will log that it was shown.
     *
     * @param month null for civic orientation
     * @param name of the person, as it is to stand there
     */
    Certificate written(String project, Enrolment enrolment, @Nullable YearMonth month, String name) {
        var rows = month == null
                ? queries.of(enrolment.id(), Support.CIVIC_ORIENTATION)
                : queries.of(enrolment.id(), month);
        if (rows.isEmpty()) {
            throw new Refused("participants.certificate.none");
        }
        var required = month != null
                ? null
                : queries.required(Support.CIVIC_ORIENTATION, rows.get(0).day()).orElse(null);
        return new Certificate(
                name,
                project,
                tenants.named(List.of(user.tenant())).get(0).name(),
                LocalDate.now(clock),
                rows,
                statement(enrolment.projectId()),
                required);
    }

    private Certificate shown(Enrolment enrolment, Certificate certificate) {
        log.shown(PURPOSE, List.of(enrolment.personId()));
        return certificate;
    }

    private String name(Enrolment enrolment) {
        return identities.find(enrolment.personId()).fullName();
    }

    private @Nullable String statement(long project) {
        var funding = fundings.funding(project, Language.SWEDISH);
        return funding == null ? null : texts.of(funding, languages.get(Language.SWEDISH));
    }
}
