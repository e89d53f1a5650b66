package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** Many contacts at once: a group at the counter, and a tally on paper. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class GroupController {

    private static final String HOME = "redirect:/arbete/kundtjanst";

    private final Groups groups;
    private final DeskPages pages;
    private final Words words;
    private final Clock clock;

    GroupController(Groups groups, DeskPages pages, Words words, Clock clock) {
        this.groups = groups;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("bands")
    TallyForm.Band[] bands() {
        return TallyForm.Band.values();
    }

    @PostMapping("/{id:\\d+}/fler")
    String more(@PathVariable long id, @RequestParam int antal, RedirectAttributes told) {
        groups.more(id, antal);
        told.addFlashAttribute("flash", "desk.contact.more.saved");
        return HOME + "?sparad=" + id;
    }

    @GetMapping("/streck")
    String blank(HttpSession session, Model model) {
        var standing = Standing.of(session);
        var page = pages.of(standing, null, null);
        model.addAttribute("desk", page);
        var desk = page.deskId() == null ? 0 : page.deskId();
        var channel = Channel.valueOf(words.preset(CodeKind.CHANNEL, standing.channel()));
        model.addAttribute("tally", TallyForm.blank(desk, channel, LocalDateTime.now(clock)));
        return "desk/tally";
    }

    @PostMapping("/streck")
    ModelAndView key(@RequestParam MultiValueMap<String, String> fields, HttpSession session, RedirectAttributes told) {
        var standing = Standing.of(session);
        var form = TallyForm.of(fields);
        try {
            var id = groups.tally(form, standing.practice());
            told.addFlashAttribute("flash", "desk.tally.saved");
            return new ModelAndView(HOME + "?sparad=" + id + "&dag=" + form.day());
        } catch (Refused refused) {
            return again(form, standing, refused);
        } catch (DataIntegrityViolationException e) {
            return again(form, standing, new Refused("desk.contact.gone"));
        }
    }

    private ModelAndView again(TallyForm form, Standing standing, Refused refused) {
        var page = pages.of(standing, null, null);
        return new ModelAndView(
                "desk/tally",
                Map.of("desk", page, "tally", form, "refused", refused),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
