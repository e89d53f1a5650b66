package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** Changes whom to reach at the actors of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner/kontakter")
class PartnerContactController extends NewRowController<PartnerContactForm, PartnerContact> {

    static final RowKind KIND = new RowKind(
            "partner/kontakter",
            "projects.partnerContact",
            "partnerContactForm",
            "partner_contact",
            "/partner#kontakter");

    private final PartnerQueries queries;

    PartnerContactController(CardRows rows, PartnerQueries queries) {
        super(rows, KIND, PartnerContact.class);
        this.queries = queries;
    }

    @Override
    protected PartnerContactForm empty() {
        return PartnerContactForm.at(null);
    }

    @Override
    protected PartnerContactForm emptyUnder(long organisation) {
        return PartnerContactForm.at(organisation);
    }

    @Override
    protected PartnerContact begin(long project, PartnerContactForm form) {
        return new PartnerContact(project);
    }

    @Override
    protected void fill(PartnerContact contact, PartnerContactForm form) {
        if (queries.actors(contact.projectId()).stream()
                .noneMatch(actor -> actor.value().equals(String.valueOf(form.organisationId())))) {
            throw new Refused("projects.refused.actor");
        }
        contact.fill(form);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.oneOf("organisationId", queries.actors(rows().open(slug).id())),
                Field.of("function", "text"),
                Field.of("name", "text"),
                Field.of("phone", "tel"),
                Field.of("email", "email"));
    }
}
