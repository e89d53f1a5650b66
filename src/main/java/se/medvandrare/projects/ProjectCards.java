package se.medvandrare.projects;

import java.util.UUID;
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
    private final EarlierProjects earlier;
    private final CardDoor door;
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
            EarlierProjects earlier,
            CardDoor door,
            Organisations organisations,
            Tenants tenants,
            CurrentUser user,
            Languages languages,
            WorkLog log) {
        this.projects = projects;
        this.texts = texts;
        this.partners = partners;
        this.queries = queries;
        this.earlier = earlier;
        this.door = door;
        this.organisations = organisations;
        this.tenants = tenants;
        this.user = user;
        this.languages = languages;
        this.log = log;
    }

    /** Opens an empty project in the current tenant, once for each submission. */
    void open(UUID submission, NewProjectForm form) {
        if (door.isNew(submission)) {
            open(form);
        }
    }

    private void open(NewProjectForm form) {
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
        owner.take(PartnerRole.OWNER);
        partners.save(owner);
        log.note("OPENED", "project", project.id());
    }

    @Transactional(readOnly = true)
    CardForm form(String slug) {
        return form(projects.get(door.open(slug).id()));
    }

    void change(String slug, CardForm form) {
        var project = projects.get(door.hold(slug).id());
        Collision.unlessSame("projects.card", form.version(), project.version(), form, form(project));
        form.fill(project);
        project.follow(earlier.id(project.id(), form.continues()));
        log.note("CHANGED", "project", project.id());
    }

    /** The texts in that language, empty when nobody has written them. */
    @Transactional(readOnly = true)
    TextForm text(String slug, String language) {
        return texts.findById(id(door.open(slug), language))
                .map(ProjectText::toForm)
                .orElseGet(TextForm::empty);
    }

    void write(String slug, String language, TextForm form) {
        var id = id(door.hold(slug), language);
        var written = texts.findById(id);
        written.ifPresent(
                text -> Collision.unlessSame("projects.text", form.version(), text.version(), form, text.toForm()));
        var text = written.orElseGet(() -> new ProjectText(id));
        form.fill(text);
        texts.save(text);
        log.note("CHANGED", "project_text", id.projectId());
    }

    private CardForm form(Project project) {
        return project.toForm(earlier.slug(project.continuesId()));
    }

    private ProjectTextId id(ProjectFacts project, String language) {
        return new ProjectTextId(
                project.id(),
                languages
                        .find(language)
                        .orElseThrow(() -> new NotFound("Language", language))
                        .tag());
    }
}
