package se.medvandrare.participants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The projects I lead, with what waits in each. */
@Controller
@PreAuthorize("hasRole('LEADER')")
class MyParticipantsController {

    private final People people;

    MyParticipantsController(People people) {
        this.people = people;
    }

    @GetMapping("/arbete/deltagare")
    String projects(Model model) {
        model.addAttribute("projects", people.gaps());
        return "participants/projects";
    }
}
