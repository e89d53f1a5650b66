package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface OwnIndicatorRepository extends Repository<OwnIndicator, Long> {

    OwnIndicator save(OwnIndicator row);

    void delete(OwnIndicator row);

    Optional<OwnIndicator> findByIdAndProjectId(long id, long projectId);

    default OwnIndicator get(long id, long projectId) {
        return findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFound("OwnIndicator", id));
    }
}
