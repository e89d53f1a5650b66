package se.medvandrare.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what a clerk writes in a new errand while they write it. */
@Controller
@RequestMapping("/arbete/kundtjanst/utkast")
@PreAuthorize("hasRole('DESK')")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String note) {
        drafts.keep(new Drafts.Words(what, who, note));
    }

    @PostMapping("/slang")
    String drop() {
        drafts.drop();
        return "redirect:/arbete/kundtjanst/arenden/nytt";
    }
}
