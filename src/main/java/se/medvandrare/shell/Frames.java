package se.medvandrare.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;

/** Makes the frame of the page that a request asks for. */
@Component
class Frames {

    private final Languages languages;
    private final PageLanguage pageLanguage;
    private final Municipalities municipalities;
    private final CurrentUser user;
    private final Tenants tenants;
    private final Assets assets;
    private final boolean demo;
    private final boolean embedded;

    Frames(
            Languages languages,
            PageLanguage pageLanguage,
            Municipalities municipalities,
            CurrentUser user,
            Tenants tenants,
            Assets assets,
            @Value("${medvandrare.demo}") boolean demo,
            @Value("${medvandrare.embedded}") boolean embedded) {
        this.languages = languages;
        this.pageLanguage = pageLanguage;
        this.municipalities = municipalities;
        this.user = user;
        this.tenants = tenants;
        this.assets = assets;
        this.demo = demo;
        this.embedded = embedded;
    }

    Frame of(HttpServletRequest request) {
        var path = PageLanguage.path(request);
        var language = pageLanguage.of(request);
        var municipality = municipality(path);
        return new Frame(
                language.html(),
                language.tag(),
                language.direction(),
                links(request, path, language),
                municipality == null ? null : municipality.name(),
                municipality == null ? null : "/" + language.tag() + "/" + municipality.slug(),
                municipality == null ? null : municipality.phone(),
                demo,
                embedded,
                staff(),
                assets.bootstrap(language.direction()),
                assets.address("medvandrare.css"),
                assets.address("medvandrare.js"),
                path,
                assets);
    }

    private @Nullable Municipality municipality(String path) {
        var segments = path.split("/");
        if (segments.length < 3 || languages.find(segments[1]).isEmpty()) {
            return null;
        }
        try {
            return municipalities.find(segments[2]);
        } catch (NotFound e) {
            return null;
        }
    }

    private List<Frame.LanguageLink> links(HttpServletRequest request, String path, Language current) {
        var rest = languages
                        .find(path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "")
                        .isPresent()
                ? path.substring(1 + path.split("/", 3)[1].length())
                : "/";
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return languages.active().stream()
                .map(language -> new Frame.LanguageLink(
                        language.tag(),
                        language.html(),
                        language.ownName(),
                        language.direction(),
                        "/" + language.tag() + rest + query,
                        language.equals(current)))
                .toList();
    }

    private Frame.@Nullable StaffUser staff() {
        if (!user.known()) {
            return null;
        }
        var working = user.tenant();
        return new Frame.StaffUser(
                user.name(),
                user.roles().stream().map(Role::name).collect(Collectors.toSet()),
                tenants.named(user.tenants()).stream()
                        .map(tenant -> new Frame.TenantLink(tenant.id(), tenant.name(), tenant.id() == working))
                        .toList());
    }
}
