package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface StaffShareRepository extends Repository<StaffShare, Long> {

    StaffShare save(StaffShare row);

    void delete(StaffShare row);

    Optional<StaffShare> findByIdAndProjectId(long id, long projectId);

    default StaffShare get(long id, long projectId) {
        return findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFound("StaffShare", id));
    }
}
