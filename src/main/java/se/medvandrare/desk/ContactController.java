package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering contacts, with the keyboard alone. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class ContactController {

    private static final String HOME = "redirect:/arbete/kundtjanst";

    private final Contacts contacts;
    private final DeskPages pages;
    private final Referrals referrals;
    private final Words words;

    ContactController(Contacts contacts, DeskPages pages, Referrals referrals, Words words) {
        this.contacts = contacts;
        this.pages = pages;
        this.referrals = referrals;
        this.words = words;
    }

    @ModelAttribute("answers")
    PagesAnswered[] answers() {
        return PagesAnswered.values();
    }

    @ModelAttribute("behalves")
    Behalf[] behalves() {
        return Behalf.values();
    }

    /** The empty form, with what was saved a moment ago above it. */
    @GetMapping
    String desk(
            @RequestParam(required = false) @Nullable LocalDate dag,
            @RequestParam(required = false) @Nullable Long sparad,
            HttpSession session,
            Model model) {
        var standing = Standing.of(session);
        var page = pages.of(standing, dag, sparad);
        model.addAttribute("desk", page);
        var channel = Channel.valueOf(words.preset(CodeKind.CHANNEL, standing.channel()));
        model.addAttribute(
                ContactForm.blank(page.deskId(), channel, page.today() ? null : page.date(), standing.practice()));
        return "desk/desk";
    }

    @PostMapping
    ModelAndView register(@Valid ContactForm form, BindingResult errors, HttpSession session) {
        var id = DeskErrors.attempt(errors, () -> contacts.register(form));
        if (id.isEmpty()) {
            return again("desk/desk", session);
        }
        Standing.of(session).at(form.deskId()).by(form.channel()).keep(session);
        return saved(id.getAsLong(), form.day());
    }

    @GetMapping("/{id:\\d+}")
    String correct(@PathVariable long id, HttpSession session, Model model) {
        model.addAttribute(pages.form(id));
        model.addAttribute("desk", pages.of(Standing.of(session), null, null));
        return "desk/contact";
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView correct(@PathVariable long id, @Valid ContactForm form, BindingResult errors, HttpSession session) {
        var done = DeskErrors.attempt(errors, () -> contacts.correct(id, form));
        return done.isEmpty() ? again("desk/contact", session) : saved(id, form.day());
    }

    @PostMapping("/{id:\\d+}/angra")
    String undo(@PathVariable long id, RedirectAttributes told) {
        contacts.undo(id);
        told.addFlashAttribute("flash", "desk.contact.undone");
        return HOME;
    }

    /** Moves to another desk. */
    @PostMapping("/disk")
    String stand(@RequestParam long desk, HttpSession session) {
        Standing.of(session).at(desk).keep(session);
        return HOME;
    }

    /** Shows the contacts of everybody or one's own. */
    @PostMapping("/visa")
    String show(@RequestParam boolean mina, HttpSession session) {
        Standing.of(session).showing(mina).keep(session);
        return HOME;
    }

    /** What a text in "sent where" may mean. */
    @GetMapping("/hanvisningar")
    @ResponseBody
    List<Referrals.Suggestion> suggest(@RequestParam(defaultValue = "") String q) {
        return referrals.search(q);
    }

    private ModelAndView again(String view, HttpSession session) {
        var page = pages.of(Standing.of(session), null, null);
        return new ModelAndView(view, Map.of("desk", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView saved(long id, @Nullable LocalDate day) {
        return new ModelAndView(HOME + "?sparad=" + id + (day == null ? "" : "&dag=" + day));
    }
}
