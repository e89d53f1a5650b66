package se.medvandrare.projects;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;
import se.medvandrare.network.Organisations;

/** Changes the partners of a project and those it wants. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner")
class PartnerController extends NewRowController<PartnerForm> {

    private final Organisations organisations;
    private final CardPages pages;

    PartnerController(Partners partners, Organisations organisations, CardPages pages) {
        super(partners, RowKind.PARTNER);
        this.organisations = organisations;
        this.pages = pages;
    }

    @Override
    PartnerForm empty() {
        return PartnerForm.empty();
    }

    /** Which organisation it is, is asked only once. */
    @Override
    List<Field> fields(String slug, @Nullable Long id) {
        var what = Stream.of(
                Field.oneOf("role", PartnerRole.values()),
                Field.oneOf("wantedState", WantedState.values()),
                Field.of("promisedGain", "textarea"),
                Field.oneOf("reached", Reached.values()),
                Field.of("contact", "text"));
        return id == null ? Stream.concat(who(), what).toList() : what.toList();
    }

    @Override
    @Nullable String about(String slug, Long id) {
        return pages.seen(slug).everyone().stream()
                .filter(partner -> partner.id() == id)
                .map(ProjectCard.Partner::name)
                .findFirst()
                .orElse(null);
    }

    private Stream<Field> who() {
        return Stream.of(Field.oneOf("organisationId", organisations.options()), Field.of("newName", "text"));
    }
}
