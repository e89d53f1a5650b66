package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface PartnershipRepository extends Repository<Partnership, Long> {

    Partnership save(Partnership row);

    void delete(Partnership row);

    Optional<Partnership> findByIdAndProjectId(long id, long projectId);

    default Partnership get(long id, long projectId) {
        return findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFound("Partnership", id));
    }
}
