package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/** Addresses of the work that a detour may lead back to: paths of this portal only, whatever somebody writes. */
final class WayBack {

    private static final String WORK = "/arbete";
    private static final Pattern OWN =
            Pattern.compile("/(arbete|konto|logga-in/ny-faktor)([/?][\\w\\-./?=&%+~:,@!*]*)?");
    private static final int LONGEST = 2000;

    private WayBack() {}

    /** The path when it may be gone to, else the first page of the work. */
    static String of(@Nullable String path) {
        return path != null
                        && path.length() <= LONGEST
                        && !path.contains("//")
                        && OWN.matcher(path).matches()
                ? path
                : WORK;
    }

    static RedirectView to(@Nullable String path) {
        var view = new RedirectView(of(path));
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** The page a request was sent from or is for: a form is sent from a page, and only a page can be gone back to. */
    static String from(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET")
                ? of(request.getRequestURI() + (query == null ? "" : "?" + query))
                : of(referer(request));
    }

    /** Path and query of the page that sent the form; anything of another host is cut away with its host. */
    private static @Nullable String referer(HttpServletRequest request) {
        try {
            var referer = URI.create(String.valueOf(request.getHeader("Referer")));
            return referer.getRawQuery() == null
                    ? referer.getRawPath()
                    : referer.getRawPath() + "?" + referer.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
