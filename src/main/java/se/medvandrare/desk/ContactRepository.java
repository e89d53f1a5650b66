package se.medvandrare.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ContactRepository extends Repository<Contact, Long> {

    Contact save(Contact contact);

    void delete(Contact contact);

    List<Contact> findByBatch(UUID batch);

    boolean existsBySubmission(UUID submission);

    Optional<Contact> findById(long id);

    Optional<Contact> findBySubmission(UUID submission);

    default Contact find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Contact", id));
    }
}
