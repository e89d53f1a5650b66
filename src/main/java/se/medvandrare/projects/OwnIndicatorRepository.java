package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OwnIndicatorRepository extends Repository<OwnIndicator, Long> {

    Optional<OwnIndicator> findByIdAndProjectId(long id, long projectId);
}
