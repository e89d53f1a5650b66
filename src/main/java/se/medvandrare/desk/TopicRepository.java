package se.medvandrare.desk;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface TopicRepository extends Repository<Topic, Long> {

    Topic save(Topic topic);

    Optional<Topic> findById(long id);

    /** Those that stand for themselves, in their order. */
    List<Topic> findByMergedIntoIsNullOrderByPositionAscIdAsc();

    List<Topic> findAllByOrderByPositionAscIdAsc();

    /** All of them, held until the end of the transaction: who merges waits for who merges. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t order by t.id")
    List<Topic> hold();

    long countByClosedFalseAndMergedIntoIsNull();

    default Topic find(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Topic", id));
    }
}
