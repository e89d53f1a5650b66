package se.medvandrare.desk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface CafeEveningRepository extends Repository<CafeEvening, Long> {

    CafeEvening save(CafeEvening evening);

    Optional<CafeEvening> findById(long id);

    Optional<CafeEvening> findBySubmission(UUID submission);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CafeEvening> findLockedById(long id);

    default CafeEvening find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("CafeEvening", id));
    }

    /** Holds the evening until the transaction ends, so that two who close it do it once. */
    default CafeEvening hold(long id) {
        return findLockedById(id).orElseThrow(() -> new NotFound("CafeEvening", id));
    }
}
