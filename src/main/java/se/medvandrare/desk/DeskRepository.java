package se.medvandrare.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface DeskRepository extends Repository<Desk, Long> {

    Desk save(Desk desk);

    Optional<Desk> findById(long id);

    List<Desk> findAll();

    long countByClosedFalse();

    default Desk find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Desk", id));
    }
}
