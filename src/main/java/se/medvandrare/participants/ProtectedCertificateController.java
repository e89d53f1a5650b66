package se.medvandrare.participants;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.medvandrare.base.Refused;

/** A certificate of somebody with protected identity; by POST, so that its reason stands in no address. */
@Controller
@RequestMapping("/arbete/skyddade/{id:\\d+}/{enrolment:\\d+}/intyg")
@PreAuthorize("hasRole('CLEARED')")
class ProtectedCertificateController {

    private static final String CIVIC = "samhallsorientering";

    private final ProtectedCertificates certificates;
    private final ProtectedStays stays;
    private final CertificatePaper paper;

    ProtectedCertificateController(ProtectedCertificates certificates, ProtectedStays stays, CertificatePaper paper) {
        this.certificates = certificates;
        this.stays = stays;
        this.paper = paper;
    }

    /** @param what a month, as {@code 2026-11}, or civic orientation */
    @PostMapping
    Object write(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @RequestParam String what,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        var month = month(what);
        try {
            var certificate = certificates.write(at, month, reason);
            return month == null ? paper.civicOrientation(certificate) : paper.month(certificate, month);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused);
            model.addAttribute("reason", reason);
            model.addAttribute("what", what);
            model.addAttribute("stay", stays.show(at));
            model.addAttribute("code", stays.checkInCode(at));
            model.addAttribute("offered", certificates.offered(at));
            return "participants/protected-stay";
        }
    }

    private static @Nullable YearMonth month(String what) {
        try {
            return what.equals(CIVIC) ? null : YearMonth.parse(what);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
