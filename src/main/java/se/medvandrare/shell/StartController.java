package se.medvandrare.shell;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.activities.PublicActivities;
import se.medvandrare.base.Language;

/** The first page of a municipality: today, this week and three ways in. */
@Controller
class StartController {

    private final PublicActivities activities;

    StartController(PublicActivities activities) {
        this.activities = activities;
    }

    @GetMapping({"/{lang}/{kommun}", "/{lang}/{kommun}/"})
    String start(Language language, Municipality municipality, Model model) {
        model.addAttribute("upcoming", activities.upcoming(municipality, language));
        return "shell/start";
    }
}
