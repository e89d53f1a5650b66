package se.medvandrare.answers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface DeskAnswerRepository extends Repository<DeskAnswer, Long> {

    DeskAnswer save(DeskAnswer answer);

    Optional<DeskAnswer> findById(long id);

    Optional<DeskAnswer> findBySubmission(UUID submission);

    default DeskAnswer find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Answer", id));
    }
}
