package se.medvandrare.participants;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.Paper;

/** Hours of one person as a PDF. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare/{id}/intyg")
@PreAuthorize("hasRole('LEADER')")
class CertificateController {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Certificates certificates;
    private final SpringTemplateEngine templates;
    private final Clock clock;

    CertificateController(Certificates certificates, SpringTemplateEngine templates, Clock clock) {
        this.certificates = certificates;
        this.templates = templates;
        this.clock = clock;
    }

    /** Of a month, as {@code 2026-11}; of this one when none is named. */
    @GetMapping
    ResponseEntity<byte[]> month(PersonAddress at, @RequestParam(required = false) @Nullable YearMonth manad) {
        var month = manad == null ? YearMonth.now(clock) : manad;
        var certificate = certificates.month(at, month);
        var named = month.format(DateTimeFormatter.ofPattern("LLLL yyyy", SWEDISH));
        return paper("intyg-" + month, certificate, Map.of("month", named));
    }

    @GetMapping("/samhallsorientering")
    ResponseEntity<byte[]> civicOrientation(PersonAddress at) {
        return paper("intyg-samhallsorientering", certificates.civicOrientation(at), Map.of());
    }

    private ResponseEntity<byte[]> paper(String file, Certificate certificate, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("certificate", certificate);
        facts.put("emblem", Paper.emblem());
        var page = templates.process("participants/certificate", new Context(SWEDISH, facts));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".pdf")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(Paper.of(page, "/participants/certificate.css"));
    }
}
