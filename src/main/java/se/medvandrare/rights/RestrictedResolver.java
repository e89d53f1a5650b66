package se.medvandrare.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Refused;

/** Tells whoever tries to change a restricted person why it is refused, on whatever page they tried. */
@Component
class RestrictedResolver implements HandlerExceptionResolver, Ordered {

    private static final String CONSTRAINT = "restriction";

    private final ObjectProvider<HandlerExceptionResolver> usual;

    RestrictedResolver(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> usual) {
        this.usual = usual;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        return isOurs(e)
                ? usual.getObject().resolveException(request, response, handler, new Refused("rights.restricted"))
                : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static boolean isOurs(Exception e) {
        return e instanceof DataIntegrityViolationException
                && NestedExceptionUtils.getMostSpecificCause(e) instanceof PSQLException told
                && isOurs(told.getServerErrorMessage());
    }

    private static boolean isOurs(@Nullable ServerErrorMessage message) {
        return message != null && CONSTRAINT.equals(message.getConstraint());
    }
}
