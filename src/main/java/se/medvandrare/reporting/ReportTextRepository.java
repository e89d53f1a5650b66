package se.medvandrare.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportTextRepository extends Repository<ReportText, Long> {

    ReportText saveAndFlush(ReportText text);

    void delete(ReportText text);

    Optional<ReportText> findByReportIdAndPart(long reportId, String part);

    List<ReportText> findByReportId(long reportId);
}
