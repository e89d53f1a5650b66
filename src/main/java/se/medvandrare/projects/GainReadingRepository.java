package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface GainReadingRepository extends Repository<GainReading, Long> {

    GainReading save(GainReading reading);

    Optional<GainReading> findByIdAndPartnershipId(long id, long partnershipId);

    Optional<GainReading> findFirstByPartnershipIdAndStruckAtIsNullOrderByReadOnDescIdDesc(long partnershipId);

    default GainReading get(long id, long partnershipId) {
        return findByIdAndPartnershipId(id, partnershipId).orElseThrow(() -> new NotFound("GainReading", id));
    }

    /** The one that holds: of those not struck the latest. */
    default Optional<GainReading> latest(long partnershipId) {
        return findFirstByPartnershipIdAndStruckAtIsNullOrderByReadOnDescIdDesc(partnershipId);
    }
}
