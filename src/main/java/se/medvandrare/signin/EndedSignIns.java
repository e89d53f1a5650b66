package se.medvandrare.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Account;

/**
 * A form whose token fits no session any more: the sign-in ended while somebody wrote, or got a new name in another window.
 * When the portal wrote the form itself, what was written is kept; any other form is refused.
 */
@Component
class EndedSignIns implements AccessDeniedHandler {

    private final KeptForms forms;
    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

    EndedSignIns(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && forms.keep(request)) {
            response.sendRedirect(isSignedIn() ? KeptForms.PAGE : "/logga-in?kvar");
        } else {
            refused.handle(request, response, why);
        }
    }

    private static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Account;
    }
}
