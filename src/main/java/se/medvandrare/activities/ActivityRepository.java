package se.medvandrare.activities;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface ActivityRepository extends Repository<Activity, Long> {

    Activity save(Activity activity);

    void flush();

    Optional<Activity> findById(long id);

    default Activity get(long id) {
        return findById(id).orElseThrow(() -> new NotFound("Activity", id));
    }
}
