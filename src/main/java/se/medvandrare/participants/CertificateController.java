package se.medvandrare.participants;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hours of one person as a PDF. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare/{id}/intyg")
@PreAuthorize("hasRole('LEADER')")
class CertificateController {

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final Clock clock;

    CertificateController(Certificates certificates, CertificatePaper paper, Clock clock) {
        this.certificates = certificates;
        this.paper = paper;
        this.clock = clock;
    }

    /** Of a month, as {@code 2026-11}; of this one when none is named. */
    @GetMapping
    ResponseEntity<byte[]> month(PersonAddress at, @RequestParam(required = false) @Nullable YearMonth manad) {
        var month = manad == null ? YearMonth.now(clock) : manad;
        return paper.month(certificates.month(at, month), month);
    }

    @GetMapping("/samhallsorientering")
    ResponseEntity<byte[]> civicOrientation(PersonAddress at) {
        return paper.civicOrientation(certificates.civicOrientation(at));
    }
}
