package se.medvandrare.participants;

import java.util.Locale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.activities.CheckIns;
import se.medvandrare.base.Refused;

/** The roll of a session, made for a phone and one hand. */
@Controller
@PreAuthorize("hasAnyRole('LEADER', 'HOST')")
class RollController {

    private static final String ADDRESS = "/arbete/aktiviteter/tillfallen/{session}/narvaro";
    private static final String VIEW = "participants/roll";

    private final Rolls rolls;
    private final CheckIns checkIns;
    private final ExitAsking asking;

    RollController(Rolls rolls, CheckIns checkIns, ExitAsking asking) {
        this.rolls = rolls;
        this.checkIns = checkIns;
        this.asking = asking;
    }

    @GetMapping("/arbete/narvaro")
    String waiting(Model model) {
        model.addAttribute("sessions", rolls.uncalled());
        return "participants/rolls";
    }

    @GetMapping(ADDRESS)
    ModelAndView roll(@PathVariable long session, @RequestParam(defaultValue = "saved") String fyll) {
        try {
            return page(rolls.page(session, fill(fyll)), HttpStatus.OK);
        } catch (Refused refused) {
            return notNow(rolls.session(session), refused);
        }
    }

    @PostMapping(ADDRESS)
    ModelAndView call(
            @PathVariable long session, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes flash) {
        var form = RollForm.of(fields);
        try {
            rolls.call(session, form);
            flash.addFlashAttribute("flash", "participants.flash.roll");
            return new ModelAndView("redirect:" + ADDRESS.replace("{session}", String.valueOf(session)));
        } catch (OptimisticLockingFailureException e) {
            return page(again(session, form, true), HttpStatus.CONFLICT).addObject("meanwhile", true);
        } catch (Refused refused) {
            return page(again(session, form, false), HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("refused", refused);
        }
    }

    private RollPage again(long session, RollForm form, boolean compare) {
        return rolls.page(session, RollPage.Fill.SAVED).with(form, compare);
    }

    static ModelAndView notNow(SessionRow session, Refused refused) {
        return new ModelAndView("participants/no-roll", HttpStatus.CONFLICT)
                .addObject("occasion", session)
                .addObject("refused", refused);
    }

    private ModelAndView page(RollPage page, HttpStatus status) {
        var session = page.session().id();
        return new ModelAndView(VIEW, status)
                .addObject("page", page)
                .addObject("screen", checkIns.screen(session).orElse(null))
                .addObject("asks", asking.asks(page.session().projectId()))
                .addObject("signedUp", checkIns.signedUp(session))
                .addObject("funding", rolls.funding(page.session()));
    }

    private static RollPage.Fill fill(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "alla" -> RollPage.Fill.ALLA;
            case "forra" -> RollPage.Fill.FORRA;
            default -> RollPage.Fill.SAVED;
        };
    }
}
