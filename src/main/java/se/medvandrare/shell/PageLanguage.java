package se.medvandrare.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/**
 * The language of a page: what the address begins with, else what the signed-in person has chosen, else what the browser
 * asks for among the active languages, else Swedish.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    /** Pages for staff, which are written in the languages of the staff only. */
    private static final Pattern STAFF = Pattern.compile("/(arbete|konto|logga-in|logga-ut|losenord|installera)(/.*)?");

    private final Languages languages;
    private final CurrentUser user;

    PageLanguage(Languages languages, CurrentUser user) {
        this.languages = languages;
        this.user = user;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).page();
    }

    Language of(HttpServletRequest request) {
        return named(path(request))
                .or(() -> user.known() ? languages.find(user.language()) : Optional.empty())
                .orElseGet(() -> STAFF.matcher(path(request)).matches()
                        ? wanted(request, languages.staff())
                        : preferred(request));
    }

    /** The first active language the browser asks for; Swedish when there is none. */
    Language preferred(HttpServletRequest request) {
        return wanted(request, languages.active());
    }

    private Language wanted(HttpServletRequest request, List<Language> among) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted ->
                        among.stream().filter(language -> language.html().equals(wanted.getLanguage())))
                .findFirst()
                .orElseGet(() -> languages.get(Language.SWEDISH));
    }

    /** The address the visitor asked for, also while an error page is made for it. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private Optional<Language> named(String path) {
        var segments = path.split("/", 3);
        return segments.length < 2
                ? Optional.empty()
                : languages.find(segments[1]).filter(Language::active);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address holds the language.");
    }
}
