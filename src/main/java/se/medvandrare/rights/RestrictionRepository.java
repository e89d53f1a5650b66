package se.medvandrare.rights;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RestrictionRepository extends Repository<Restriction, Long> {

    Restriction saveAndFlush(Restriction restriction);

    Optional<Restriction> findByPersonIdAndLiftedOnIsNull(long personId);
}
