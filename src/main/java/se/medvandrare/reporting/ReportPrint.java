package se.medvandrare.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.Paper;

/** A report as a tagged PDF that a screen reader can follow, in the reader's language, with the emblem of the EU. */
@Component
class ReportPrint {

    private final SpringTemplateEngine templates;

    ReportPrint(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] pdf(ReportPage report) {
        var locale = LocaleContextHolder.getLocale();
        var page = templates.process(
                "reporting/report-print",
                new Context(
                        locale,
                        Map.of(
                                "report", report,
                                "genders", List.of(Gender.values()),
                                "emblem", Paper.emblem(),
                                "language", locale.getLanguage(),
                                "swedish", locale.getLanguage().equals("sv"))));
        return Paper.tagged(page, "/reporting/report.css");
    }
}
