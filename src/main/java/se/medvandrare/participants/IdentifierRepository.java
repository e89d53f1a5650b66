package se.medvandrare.participants;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IdentifierRepository extends Repository<Identifier, Long> {

    Identifier saveAndFlush(Identifier identifier);

    Optional<Identifier> findByKindAndHash(Identifier.Kind kind, byte[] hash);

    List<Identifier> findByPersonId(long personId);
}
