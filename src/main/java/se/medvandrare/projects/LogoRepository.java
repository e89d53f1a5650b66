package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LogoRepository extends Repository<Logo, Long> {

    Logo save(Logo logo);

    void delete(Logo logo);

    Optional<Logo> findById(long projectId);
}
