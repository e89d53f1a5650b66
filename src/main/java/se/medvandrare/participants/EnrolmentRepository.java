package se.medvandrare.participants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface EnrolmentRepository extends Repository<Enrolment, Long> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findByIdAndProjectId(long id, long projectId);

    Optional<Enrolment> findByProjectIdAndPersonId(long projectId, long personId);

    Optional<Enrolment> findByProjectIdAndSubmission(long projectId, UUID submission);

    Optional<Enrolment> findByIdAndPersonId(long id, long personId);

    List<Enrolment> findByPersonIdOrderByEnteredOn(long personId);

    default Enrolment find(long id, long projectId) {
        return findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFound("Enrolment", id));
    }
}
