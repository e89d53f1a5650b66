package se.medvandrare.editors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk says that something visitors read is wrong. */
@Controller
@PreAuthorize("hasRole('DESK')")
class FaultController {

    private final EditorTasks tasks;

    FaultController(EditorTasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/arbete/kundtjanst/fel")
    String tell(@RequestParam String kind, @RequestParam long thing, RedirectAttributes told) {
        tasks.ofFault(kind, thing);
        told.addFlashAttribute("flash", "editors.fault.told");
        return "redirect:/arbete/kundtjanst";
    }
}
