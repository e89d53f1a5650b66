package se.medvandrare.network;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface OrganisationRepository extends Repository<Organisation, Long> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(long id);

    default Organisation get(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Organisation", id));
    }
}
