package se.medvandrare.participants;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface IdentityRepository extends Repository<Identity, Long> {

    Identity save(Identity identity);

    Identity saveAndFlush(Identity identity);

    Optional<Identity> findById(long personId);

    /** Not found also means protected. */
    default Identity find(long personId) {
        return findById(personId).orElseThrow(() -> new NotFound("Person", personId));
    }
}
