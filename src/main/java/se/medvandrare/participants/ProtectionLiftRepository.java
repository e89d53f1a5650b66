package se.medvandrare.participants;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ProtectionLiftRepository extends Repository<ProtectionLift, Long> {

    ProtectionLift saveAndFlush(ProtectionLift lift);

    List<ProtectionLift> findByPersonIdOrderByAskedAtDesc(long personId);
}
