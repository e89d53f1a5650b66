package se.medvandrare.projects;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;
import se.medvandrare.network.Organisations;
import se.medvandrare.network.Texts;

/** The partners of a project and those it wants. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner")
class PartnerController extends NewRowController<PartnerForm, Partnership> {

    static final RowKind KIND =
            new RowKind("partner", "projects.partner", "partnerForm", "partnership", "/partner#partner");

    private final Organisations organisations;
    private final CardQueries queries;
    private final PartnerPages pages;

    PartnerController(CardRows rows, Organisations organisations, CardQueries queries, PartnerPages pages) {
        super(rows, KIND, Partnership.class);
        this.organisations = organisations;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    public String list(@PathVariable String slug, Model model) {
        model.addAttribute("partners", pages.partners(slug));
        return "projects/partners";
    }

    @Override
    protected PartnerForm empty() {
        return PartnerForm.empty();
    }

    /** Takes up an organisation, which is added first when only its name was given. */
    @Override
    protected Partnership begin(long project, PartnerForm form) {
        return new Partnership(project, organisation(form));
    }

    @Override
    protected void fill(Partnership partner, PartnerForm form) {
        if (queries.hasPartner(partner.projectId(), partner.organisationId(), form.role(), partner.id())) {
            throw new Refused("projects.refused.twice");
        }
        partner.fill(form);
    }

    @Override
    protected void refuseRemoval(Partnership partner) {
        if (queries.hasReading(partner.id())) {
            throw new Refused("projects.refused.hasReadings");
        }
    }

    /** Which organisation it is, is asked only once. */
    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        var what = Stream.of(Field.oneOf("role", PartnerRole.values()), Field.of("promisedGain", "textarea"));
        return id == null ? Stream.concat(who(), what).toList() : what.toList();
    }

    @Override
    protected @Nullable String about(String slug, Long id) {
        return pages.name(slug, id);
    }

    private Stream<Field> who() {
        return Stream.of(Field.oneOf("organisationId", organisations.options()), Field.of("newName", "text"));
    }

    private long organisation(PartnerForm form) {
        var name = Texts.orNull(form.newName());
        if (name != null) {
            return organisations.add(name);
        }
        if (form.organisationId() == null || !organisations.exists(form.organisationId())) {
            throw new Refused("projects.refused.organisation");
        }
        return form.organisationId();
    }
}
