package se.medvandrare.participants;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RollRepository extends Repository<Roll, Long> {

    Roll saveAndFlush(Roll roll);

    Optional<Roll> findById(long sessionId);
}
