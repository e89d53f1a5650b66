package se.medvandrare.projects;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface GoalRepository extends Repository<Goal, Long> {

    Goal save(Goal row);

    void delete(Goal row);

    List<Goal> findByProjectId(long projectId);

    boolean existsByParentId(long parentId);

    Optional<Goal> findByIdAndProjectId(long id, long projectId);

    default Goal get(long id, long projectId) {
        return findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFound("Goal", id));
    }
}
