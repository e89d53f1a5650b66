package se.medvandrare.desk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ErrandRepository extends Repository<Errand, Long> {

    Errand save(Errand errand);

    void flush();

    Optional<Errand> findById(long id);

    Optional<Errand> findBySubmission(UUID submission);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Errand> findLockedById(long id);

    boolean existsByContactId(long contact);

    default Errand find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Errand", id));
    }

    /** Holds the errand until the transaction ends, so that two people cannot both take it. */
    default Errand hold(long id) {
        return findLockedById(id).orElseThrow(() -> new NotFound("Errand", id));
    }
}
