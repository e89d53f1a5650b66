package se.medvandrare.support;

import jakarta.validation.Valid;
import java.util.HashMap;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person is referred to, and the two follow-ups. */
@Controller
@RequestMapping("/arbete/vagledning/{id:\\d+}")
@PreAuthorize("hasRole('GUIDE')")
class ReferralController {

    private final CaseReferrals referrals;
    private final Cases cases;
    private final CasePages pages;
    private final GuidanceChoices choices;

    ReferralController(CaseReferrals referrals, Cases cases, CasePages pages, GuidanceChoices choices) {
        this.referrals = referrals;
        this.cases = cases;
        this.pages = pages;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    GuidanceChoices choices() {
        return choices;
    }

    @GetMapping("/hanvisa")
    String blank(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long aktivitet,
            @RequestParam(required = false) @Nullable Long aktor,
            Model model) {
        cases.mustBeOpen(id);
        var form = ReferralForm.blank(aktivitet, aktor, pages.today());
        model.addAttribute(form);
        model.addAllAttributes(shown(id, form));
        return "support/refer";
    }

    @PostMapping("/hanvisa")
    ModelAndView refer(@PathVariable long id, @Valid ReferralForm form, BindingResult errors, RedirectAttributes told) {
        var warned = warn(form, errors);
        if (Warnings.attempt(errors, () -> referrals.refer(id, form))) {
            told.addFlashAttribute("flash", "support.referral.made");
            return new ModelAndView(CaseController.HOME + "/" + id);
        }
        var model = shown(id, form);
        model.put("warned", warned);
        return new ModelAndView("support/refer", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/hanvisningar/{referral:\\d+}")
    String followUp(@PathVariable long id, @PathVariable long referral, Model model) {
        model.addAttribute("referral", pages.referral(id, referral));
        model.addAttribute(AnswerForm.blank(pages.today()));
        return "support/follow-up";
    }

    @PostMapping("/hanvisningar/{referral:\\d+}/svar")
    ModelAndView answer(
            @PathVariable long id,
            @PathVariable long referral,
            @Valid AnswerForm form,
            BindingResult errors,
            RedirectAttributes told) {
        if (Warnings.attempt(errors, () -> referrals.answer(id, referral, form))) {
            told.addFlashAttribute("flash", "support.followUp.saved");
            return new ModelAndView(CaseController.HOME + "/" + id);
        }
        return new ModelAndView(
                "support/follow-up",
                Map.of("referral", pages.referral(id, referral)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/hanvisningar/{referral:\\d+}/angra")
    String takeBack(@PathVariable long id, @PathVariable long referral) {
        referrals.takeBack(id, referral);
        return CaseController.HOME + "/" + id + "/hanvisningar/" + referral;
    }

    /** A number of a contact is in its place; a personnummer is nowhere. */
    private static boolean warn(ReferralForm form, BindingResult errors) {
        if (errors.getTarget() == null) {
            return false;
        }
        Warnings.ofIdentity("where", form.where(), errors);
        Warnings.ofIdentity("contactAt", form.contactAt(), errors);
        return Warnings.of(form.warned(), errors, form.where(), form.contactWords());
    }

    private Map<String, Object> shown(long id, ReferralForm form) {
        var model = new HashMap<String, Object>();
        model.put("page", pages.page(id));
        model.put("suggested", pages.suggested(form));
        return model;
    }
}
