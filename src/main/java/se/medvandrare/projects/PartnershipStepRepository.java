package se.medvandrare.projects;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PartnershipStepRepository extends Repository<PartnershipStep, Long> {

    PartnershipStep save(PartnershipStep step);

    void delete(PartnershipStep step);

    List<PartnershipStep> findByPartnershipIdOrderById(long partnershipId);
}
