package se.medvandrare.network;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.Errors;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.medvandrare.base.Refused;

/** What a sent form leads to: on to the next page, back with what is wrong, or both wordings when two people met. */
public final class Answer {

    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);

    private Answer() {}

    /**
     * Does the work unless something typed is wrong.
     *
     * @param view the form
     * @param next address to go to when it is done
     */
    public static ModelAndView to(Errors errors, String view, String next, Runnable work) {
        if (errors.hasErrors()) {
            return new ModelAndView(view, WRONG);
        }
        try {
            work.run();
        } catch (Refused refused) {
            refused.tell(errors);
            return new ModelAndView(view, WRONG);
        } catch (Collision both) {
            return new ModelAndView(
                    "network/collision", Map.of("fields", both.fields(), "next", next), HttpStatus.CONFLICT);
        }
        return saved(next);
    }

    /** On to the next page, which says that it was saved. */
    public static ModelAndView saved(String next) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put("flash", "shell.saved");
        return new ModelAndView("redirect:" + next);
    }
}
