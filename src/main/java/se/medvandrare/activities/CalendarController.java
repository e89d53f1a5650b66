package se.medvandrare.activities;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** Calendars to add or to subscribe to. */
@Controller
@RequestMapping("/{lang}/{kommun}")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> ahead(
            Language language, Municipality municipality, @RequestParam(required = false) @Nullable Theme tema) {
        return file("medvandrare", calendars.ahead(municipality, tema, language));
    }

    @GetMapping("/aktiviteter/{id:\\d+}.ics")
    ResponseEntity<byte[]> activity(Language language, Municipality municipality, @PathVariable long id) {
        return file("aktivitet-" + id, calendars.activity(id, municipality, language));
    }

    @GetMapping("/tillfallen/{id:\\d+}.ics")
    ResponseEntity<byte[]> session(Language language, Municipality municipality, @PathVariable long id) {
        return file("tillfalle-" + id, calendars.session(id, municipality, language));
    }

    /** Read again only when something has changed. */
    private static ResponseEntity<byte[]> file(String name, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header("Content-Disposition", "inline; filename=\"" + name + ".ics\"")
                .eTag(DigestUtils.md5DigestAsHex(content))
                .body(content);
    }
}
