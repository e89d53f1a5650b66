package se.medvandrare.rights;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.Paper;
import tools.jackson.databind.json.JsonMapper;

/** Writes an extract to be handed out: to read on paper, and for machines. */
@Component
class ExtractFiles {

    private final SpringTemplateEngine templates;
    private final JsonMapper json;

    ExtractFiles(SpringTemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    byte[] write(Extract extract, Extracts.Format format) {
        return format == Extracts.Format.PDF ? pdf(extract) : json(extract);
    }

    private byte[] json(Extract extract) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(extract);
    }

    private byte[] pdf(Extract extract) {
        var page = templates.process("rights/extract-print", new Context(Extracts.SWEDISH, Map.of("extract", extract)));
        return Paper.of(page, "/rights/extract.css");
    }
}
