package se.medvandrare.activities;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

/** Named apart from the sessions of people who have signed in. */
interface OccasionRepository extends Repository<Session, Long> {

    Session save(Session session);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Session> findLockedById(long id);

    @Query(
            "select s.id from Session s where s.activity.id = :activity and s.startsAt > :now and not s.cancelled order by s.id")
    List<Long> ahead(long activity, Instant now);

    @Query("select count(s) > 0 from Session s where s.activity.id = :activity and s.startsAt = :at and s.id <> :but")
    boolean taken(long activity, Instant at, long but);

    /** Holds the session until the transaction ends, so that two people cannot take the last seat. */
    default Session hold(long id) {
        return findLockedById(id).orElseThrow(() -> new NotFound("Session", id));
    }
}
