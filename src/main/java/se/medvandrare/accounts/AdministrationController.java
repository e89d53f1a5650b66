package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;

/** The administrator's pages: who may sign in and what they may do. */
@Controller
@RequestMapping("/arbete/admin")
@PreAuthorize("hasRole('ADMIN')")
class AdministrationController {

    private static final String FORM = "accountChangeForm";

    private final Administration administration;
    private final List<ScopeNames> scopes;
    private final MessageSource texts;

    AdministrationController(Administration administration, List<ScopeNames> scopes, MessageSource texts) {
        this.administration = administration;
        this.scopes = scopes;
        this.texts = texts;
    }

    @ModelAttribute("roleOptions")
    List<Option> roleOptions(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role, texts.getMessage("accounts.role." + role, null, locale)))
                .toList();
    }

    @ModelAttribute("reachOptions")
    List<Option> reachOptions(Locale locale) {
        var options = new ArrayList<Option>();
        options.add(Option.of("TENANT", texts.getMessage("accounts.scope.TENANT", null, locale)));
        for (var module : scopes) {
            var kind = texts.getMessage("accounts.scope." + module.kind(), null, locale);
            module.options()
                    .forEach(it -> options.add(Option.of(module.kind() + "-" + it.value(), kind + ": " + it.label())));
        }
        return options;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("accounts", administration.all(q));
        return "accounts/list";
    }

    @GetMapping("/konton/ny")
    String blank(Model model) {
        model.addAttribute(AccountForm.empty());
        return "accounts/new";
    }

    @PostMapping("/konton/ny")
    String open(@Valid AccountForm form, BindingResult errors, HttpServletResponse response, RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var id = administration.open(form.login(), form.name(), form.toRole());
                flash.addFlashAttribute("flash", "accounts.admin.opened");
                return "redirect:/arbete/admin/konton/" + id;
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        response.setStatus(422);
        return "accounts/new";
    }

    @GetMapping("/konton/{id}")
    String show(@PathVariable long id, Model model) {
        var account = administration.find(id);
        model.addAttribute("account", account);
        model.addAttribute("roles", administration.roles(id));
        model.addAttribute(AccountChangeForm.of(account));
        model.addAttribute(RoleForm.empty());
        return "accounts/details";
    }

    @PostMapping("/konton/{id}")
    ModelAndView change(
            @PathVariable long id, @Valid AccountChangeForm form, BindingResult errors, RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                administration.change(id, form.version(), form.name(), form.active());
                flash.addFlashAttribute("flash", "accounts.admin.saved");
                return new ModelAndView("redirect:/arbete/admin/konton/" + id);
            } catch (Refused refused) {
                refused.tell(errors);
            } catch (OptimisticLockingFailureException met) {
                return meanwhile(id, form);
            }
        }
        return again(id).addObject(RoleForm.empty());
    }

    /** What was typed stands in the form, and above it how the account is now; saving it then is a choice. */
    private ModelAndView meanwhile(long id, AccountChangeForm typed) {
        var now = administration.find(id);
        var mine = new AccountChangeForm(now.version(), typed.name(), typed.active());
        var page = again(id);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject(RoleForm.empty())
                .addObject("now", now)
                .addObject(FORM, mine)
                .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, new BeanPropertyBindingResult(mine, FORM));
    }

    @PostMapping("/konton/{id}/roller")
    ModelAndView give(@PathVariable long id, @Valid RoleForm form, BindingResult errors, RedirectAttributes flash) {
        var account = administration.find(id);
        if (!errors.hasErrors()) {
            try {
                administration.give(id, form);
                flash.addFlashAttribute("flash", "accounts.admin.given");
                return new ModelAndView("redirect:/arbete/admin/konton/" + id);
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        return again(id).addObject(AccountChangeForm.of(account));
    }

    private ModelAndView again(long id) {
        return new ModelAndView("accounts/details", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("account", administration.find(id))
                .addObject("roles", administration.roles(id));
    }

    @PostMapping("/konton/{id}/roller/{role}/ta-bort")
    String take(@PathVariable long id, @PathVariable long role, RedirectAttributes flash) {
        administration.take(id, role);
        var left = administration.roles(id).isEmpty();
        flash.addFlashAttribute("flash", "accounts.admin.taken" + (left ? ".last" : ""));
        return left ? "redirect:/arbete/admin" : "redirect:/arbete/admin/konton/" + id;
    }

    @PostMapping("/konton/{id}/lank")
    String invite(@PathVariable long id, RedirectAttributes flash) {
        administration.invite(id);
        flash.addFlashAttribute("flash", "accounts.admin.invited");
        return "redirect:/arbete/admin/konton/" + id;
    }
}
