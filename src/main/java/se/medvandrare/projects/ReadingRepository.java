package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ReadingRepository extends Repository<Reading, Long> {

    Reading save(Reading reading);

    Optional<Reading> findByIdAndOwnIndicatorId(long id, long ownIndicatorId);

    default Reading get(long id, long ownIndicatorId) {
        return findByIdAndOwnIndicatorId(id, ownIndicatorId).orElseThrow(() -> new NotFound("Reading", id));
    }
}
