package se.medvandrare.participants;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(long id);

    default Person find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Person", id));
    }
}
