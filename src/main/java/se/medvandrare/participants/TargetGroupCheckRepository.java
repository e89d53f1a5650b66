package se.medvandrare.participants;

import org.springframework.data.repository.Repository;

interface TargetGroupCheckRepository extends Repository<TargetGroupCheck, Long> {

    TargetGroupCheck save(TargetGroupCheck check);
}
