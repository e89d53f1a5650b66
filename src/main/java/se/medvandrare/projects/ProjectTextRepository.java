package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProjectTextRepository extends Repository<ProjectText, ProjectTextId> {

    ProjectText save(ProjectText text);

    void delete(ProjectText text);

    Optional<ProjectText> findById(ProjectTextId id);
}
