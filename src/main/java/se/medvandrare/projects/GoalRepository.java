package se.medvandrare.projects;

import java.util.List;

interface GoalRepository extends RowRepository<Goal> {

    List<Goal> findByProjectId(long projectId);

    boolean existsByParentId(long parentId);
}
