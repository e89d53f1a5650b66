package se.medvandrare.projects;

import java.util.List;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, Long> {

    List<Goal> findByProjectId(long projectId);
}
