package se.medvandrare.projects;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads the facts of a project once while a page is made, however many ask; what changes something reads them anew. */
class OncePerPage {

    private OncePerPage() {}

    static Optional<ProjectFacts> read(String key, Supplier<Optional<ProjectFacts>> reader) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !HttpMethod.GET.matches(page.getRequest().getMethod())) {
            return reader.get();
        }
        var name = OncePerPage.class.getName() + " " + key;
        if (page.getAttribute(name, SCOPE_REQUEST) instanceof ProjectFacts known) {
            return Optional.of(known);
        }
        var read = reader.get();
        read.ifPresent(facts -> page.setAttribute(name, facts, SCOPE_REQUEST));
        return read;
    }
}
