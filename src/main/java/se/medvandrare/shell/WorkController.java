package se.medvandrare.shell;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Tiles;
import se.medvandrare.base.NotFound;

/** The staff start page: what my roles have to do today. */
@Controller
@RequestMapping("/arbete")
@PreAuthorize("isAuthenticated()")
class WorkController {

    private final List<Tiles> modules;
    private final CurrentUser user;

    WorkController(List<Tiles> modules, CurrentUser user) {
        this.modules = modules;
        this.user = user;
    }

    @GetMapping
    String today(Model model) {
        model.addAttribute(
                "tiles", modules.stream().flatMap(it -> it.today().stream()).toList());
        return "shell/work";
    }

    /** Works for another of the account's tenants from now on. */
    @PostMapping("/byt")
    String workFor(@RequestParam long tenant, HttpSession session) {
        if (!user.tenants().contains(tenant)) {
            throw new NotFound("Tenant", tenant);
        }
        session.setAttribute("tenant", tenant);
        return "redirect:/arbete";
    }
}
