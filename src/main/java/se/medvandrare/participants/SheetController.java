package se.medvandrare.participants;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** The roll on paper: a list to sign, and the page on which somebody keys it in line by line. */
@Controller
@RequestMapping("/arbete/aktiviteter/tillfallen/{session}/narvaro")
@PreAuthorize("hasAnyRole('LEADER', 'HOST')")
class SheetController {

    private static final String KEYING = "participants/keying";

    private final Rolls rolls;
    private final Sheets sheets;

    SheetController(Rolls rolls, Sheets sheets) {
        this.rolls = rolls;
        this.sheets = sheets;
    }

    @GetMapping("/blad")
    ModelAndView sheet(@PathVariable long session, @RequestParam(defaultValue = "") String visa) {
        try {
            var page = sheets.page(session, visa.equals("alla"));
            return new ModelAndView("participants/sheet", "page", page)
                    .addObject("funding", rolls.funding(page.session()));
        } catch (Refused refused) {
            return notNow(session, refused);
        }
    }

    @GetMapping("/inmatning")
    ModelAndView blank(@PathVariable long session) {
        try {
            return page(KeyingPage.of(rolls.page(session, RollPage.Fill.SAVED)), HttpStatus.OK);
        } catch (Refused refused) {
            return notNow(session, refused);
        }
    }

    @PostMapping("/inmatning")
    ModelAndView key(
            @PathVariable long session, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes flash) {
        var form = KeyingForm.of(fields);
        if (!form.unreadable().isEmpty()) {
            return page(again(session).typed(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            rolls.call(session, form);
            flash.addFlashAttribute("flash", "participants.flash.roll");
            return new ModelAndView("redirect:/arbete/aktiviteter/tillfallen/{session}/narvaro");
        } catch (OptimisticLockingFailureException e) {
            return page(again(session).beside(form), HttpStatus.CONFLICT).addObject("meanwhile", true);
        } catch (Refused refused) {
            return notNow(session, refused);
        }
    }

    private KeyingPage again(long session) {
        return KeyingPage.of(rolls.page(session, RollPage.Fill.SAVED));
    }

    private ModelAndView page(KeyingPage page, HttpStatus status) {
        return new ModelAndView(KEYING, status)
                .addObject("page", page)
                .addObject("funding", rolls.funding(page.session()));
    }

    private ModelAndView notNow(long session, Refused refused) {
        return RollController.notNow(rolls.session(session), refused);
    }
}
