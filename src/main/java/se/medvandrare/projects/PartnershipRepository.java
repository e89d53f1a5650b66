package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartnershipRepository extends Repository<Partnership, Long> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findByIdAndProjectId(long id, long projectId);
}
