package se.medvandrare.reporting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

    Report saveAndFlush(Report report);

    void delete(Report report);

    /** The report; whoever else changes it waits until the running transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findByIdAndProjectId(long id, long projectId);
}
