package se.medvandrare.projects;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.TenantOfAddress;

/** {@code /arbete/projekt/{slug}/…} works for the tenant of the project. */
@Component
class TenantOfProject implements TenantOfAddress {

    private static final String PREFIX = "/arbete/projekt/";

    private final ProjectQueries projects;

    TenantOfProject(ProjectQueries projects) {
        this.projects = projects;
    }

    @Override
    public OptionalLong tenant(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(PREFIX)
                ? projects.tenant(path.substring(PREFIX.length()).split("/", 2)[0])
                : OptionalLong.empty();
    }
}
