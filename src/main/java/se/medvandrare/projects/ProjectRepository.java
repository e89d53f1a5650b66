package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ProjectRepository extends Repository<Project, Long> {

    Project save(Project project);

    boolean existsBySlug(String slug);

    Optional<Project> findById(long id);

    default Project get(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Project", id));
    }
}
