package se.medvandrare.participants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IdentifierRepository extends Repository<Identifier, Long> {

    Identifier saveAndFlush(Identifier identifier);

    Optional<Identifier> findByKindAndHashIn(Identifier.Kind kind, Collection<byte[]> hashes);

    List<Identifier> findByPersonId(long personId);
}
