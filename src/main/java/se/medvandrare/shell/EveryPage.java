package se.medvandrare.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.medvandrare.base.Refused;

/** What holds for every page. */
@ControllerAdvice
class EveryPage {

    private static final String UNIQUE_VIOLATION = "23505";

    private final InFieldOrder validator;
    private final Frames frames;

    EveryPage(LocalValidatorFactoryBean validator, Frames frames) {
        this.validator = new InFieldOrder(validator);
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request);
    }

    /**
     * Binds only what a form declares. Spring Boot's own validator skips the other fields of a record once one of them
     * cannot be converted, so the plain one takes its place and every error is told at once.
     */
    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.replaceValidators(validator);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(Refused refused, Model model, HttpServletRequest request) {
        model.addAttribute("frame", frames.of(request));
        model.addAttribute("refused", refused);
        return "shell/refused";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String changedMeanwhile(OptimisticLockingFailureException e, Model model, HttpServletRequest request) {
        model.addAttribute("frame", frames.of(request));
        return "shell/conflict";
    }

    /** Somebody else has just added the same; what else breaks a rule of the database is a fault of ours. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String addedMeanwhile(DataIntegrityViolationException e, Model model, HttpServletRequest request) {
        if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException told)
                || !UNIQUE_VIOLATION.equals(told.getSQLState())) {
            throw e;
        }
        model.addAttribute("frame", frames.of(request));
        return "shell/conflict";
    }
}
