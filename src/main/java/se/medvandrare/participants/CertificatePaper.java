package se.medvandrare.participants;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.Paper;

/** A certificate as a PDF that no cache keeps; its file is named by what it certifies and not by whom. */
@Component
class CertificatePaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final SpringTemplateEngine templates;

    CertificatePaper(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    ResponseEntity<byte[]> month(Certificate certificate, YearMonth month) {
        var named = month.format(DateTimeFormatter.ofPattern("LLLL yyyy", SWEDISH));
        return paper("intyg-" + month, certificate, Map.of("month", named));
    }

    ResponseEntity<byte[]> civicOrientation(Certificate certificate) {
        return paper("intyg-samhallsorientering", certificate, Map.of());
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
