package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;
import se.medvandrare.network.Organisations;

/** Opens projects and changes what stands at the top of their cards. */
@Service
@Transactional
class ProjectCards {

    private final ProjectRepository projects;
    private final ProjectTextRepository texts;
    private final PartnershipRepository partners;
    private final CardQueries queries;
    private final Projects front;
    private final Organisations organisations;
    private final Tenants tenants;
    private final CurrentUser user;
    private final Languages languages;
    private final WorkLog log;

    ProjectCards(
            ProjectRepository projects,
            ProjectTextRepository texts,
            PartnershipRepository partners,
            CardQueries queries,
            Projects front,
            Organisations organisations,
            Tenants tenants,
            CurrentUser user,
            Languages languages,
            WorkLog log) {
        this.projects = projects;
        this.texts = texts;
        this.partners = partners;
        this.queries = queries;
        this.front = front;
        this.organisations = organisations;
        this.tenants = tenants;
        this.user = user;
        this.languages = languages;
        this.log = log;
    }

    /** Opens an empty project in the current tenant. */
    void open(NewProjectForm form) {
        if (form.slug().equals("nytt") || projects.existsBySlug(form.slug())) {
            throw new Refused("projects.refused.slug", form.slug());
        }
        if (!organisations.exists(form.ownerId())) {
            throw new Refused("projects.refused.owner");
        }
        var municipality =
                tenants.named(java.util.List.of(user.tenant())).get(0).municipalityId();
        var project = projects.save(form.toProject(municipality, queries.fund(form.framework())));
        var owner = new Partnership(project.id(), form.ownerId());
        owner.take(PartnerRole.OWNER, null);
        partners.save(owner);
        log.note("OPENED", "project", project.id());
    }

    @Transactional(readOnly = true)
    CardForm form(String slug) {
        return projects.get(front.led(slug).id()).toForm();
    }

    void change(String slug, CardForm form) {
        var project = projects.get(front.led(slug).id());
        Collision.unlessSame("projects.card", form.version(), project.version(), form, project.toForm());
        form.fill(project);
        log.note("CHANGED", "project", project.id());
    }

    /** The texts in that language, empty when nobody has written them. */
    @Transactional(readOnly = true)
    TextForm text(String slug, String language) {
        return texts.findById(id(slug, language)).map(ProjectText::toForm).orElseGet(TextForm::empty);
    }

    void write(String slug, String language, TextForm form) {
        var id = id(slug, language);
        var written = texts.findById(id);
        written.ifPresent(
                text -> Collision.unlessSame("projects.text", form.version(), text.version(), form, text.toForm()));
        var text = written.orElseGet(() -> new ProjectText(id));
        form.fill(text);
        texts.save(text);
        log.note("CHANGED", "project_text", id.projectId());
    }

    private ProjectTextId id(String slug, String language) {
        return new ProjectTextId(
                front.led(slug).id(),
                languages
                        .find(language)
                        .orElseThrow(() -> new NotFound("Language", language))
                        .tag());
    }
}
