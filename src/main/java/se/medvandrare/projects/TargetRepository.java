package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, TargetId> {

    Target save(Target target);

    void delete(Target target);

    Optional<Target> findById(TargetId id);
}
