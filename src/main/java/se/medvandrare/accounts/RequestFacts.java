package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address and number of the running request; a job has neither. */
class RequestFacts {

    static final String NONE = "-";

    /** Method and path without parameters, which might say something about somebody. */
    static String address() {
        var request = request();
        return request == null ? NONE : request.getMethod() + " " + request.getRequestURI();
    }

    static String id() {
        var request = request();
        return request == null ? NONE : request.getRequestId();
    }

    private static @org.jspecify.annotations.Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
