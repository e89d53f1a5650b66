package se.medvandrare.participants;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ConsentRepository extends Repository<Consent, Long> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndEnrolmentId(long id, long enrolmentId);

    List<Consent> findByEnrolmentIdAndKind(long enrolmentId, Consent.Kind kind);

    default Consent find(long id, long enrolmentId) {
        return findByIdAndEnrolmentId(id, enrolmentId).orElseThrow(() -> new NotFound("Consent", id));
    }
}
