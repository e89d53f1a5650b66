package se.medvandrare.participants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medvandrare.projects.Projects;

/** Where an auditor begins: the projects they check. */
@Controller
@PreAuthorize("hasRole('AUDITOR')")
class AuditController {

    private final Projects projects;

    AuditController(Projects projects) {
        this.projects = projects;
    }

    @GetMapping("/arbete/granskning")
    String projects(Model model) {
        model.addAttribute("projects", projects.audited());
        return "participants/audit";
    }
}
