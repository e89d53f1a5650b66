package se.medvandrare.participants;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.activities.Support;
import se.medvandrare.projects.Projects;

/** Certificates of somebody with protected identity: the name is opened for the paper alone, with a reason that is logged. */
@Service
@Transactional
class ProtectedCertificates {

    private final ProtectedReach reach;
    private final Projects projects;
    private final IdentityRepository identities;
    private final Certificates certificates;
    private final CertificateQueries queries;
    private final Clearance clearance;
    private final StepUp stepUp;
    private final AccessLog log;

    ProtectedCertificates(
            ProtectedReach reach,
            Projects projects,
            IdentityRepository identities,
            Certificates certificates,
            CertificateQueries queries,
            Clearance clearance,
            StepUp stepUp,
            AccessLog log) {
        this.reach = reach;
        this.projects = projects;
        this.identities = identities;
        this.certificates = certificates;
        this.queries = queries;
        this.clearance = clearance;
        this.stepUp = stepUp;
        this.log = log;
    }

    /** What there is to certify; shows nobody. */
    public Offered offered(ProtectedAddress at) {
        var enrolment = find(at);
        return new Offered(queries.months(enrolment.id()), queries.has(enrolment.id(), Support.CIVIC_ORIENTATION));
    }

    /** @param month null for civic orientation */
    public Certificate write(ProtectedAddress at, @Nullable YearMonth month, @Nullable String reason) {
        var enrolment = find(at);
        log.shown("protected certificate: " + ProtectedPeople.mustSay(reason), List.of(at.id()));
        var name = clearance.during(() -> identities.find(at.id()).fullName());
        return certificates.written(projects.find(enrolment.projectId()).name(), enrolment, month, name);
    }

    private Enrolment find(ProtectedAddress at) {
        var enrolment = reach.enrolment(at.id(), at.enrolment());
        stepUp.require();
        return enrolment;
    }

    /** The months with hours, and whether there are hours of civic orientation. */
    record Offered(List<String> months, boolean civic) {

        public boolean none() {
            return months.isEmpty();
        }
    }
}
