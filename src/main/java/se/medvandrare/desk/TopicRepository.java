package se.medvandrare.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface TopicRepository extends Repository<Topic, Long> {

    Topic save(Topic topic);

    Optional<Topic> findById(long id);

    List<Topic> findAllByOrderByPositionAscIdAsc();

    long countByClosedFalse();

    default Topic find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Topic", id));
    }
}
