package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;
import se.medvandrare.network.Kind;
import se.medvandrare.network.Organisations;
import se.medvandrare.network.Sector;
import se.medvandrare.network.Texts;

/** Who works in a project: its partners, those it wants, and the posts of its staff. */
@Service
@Transactional
class Partners {

    private final Projects projects;
    private final PartnershipRepository partners;
    private final StaffShareRepository posts;
    private final CardQueries queries;
    private final Organisations organisations;
    private final WorkLog log;

    Partners(
            Projects projects,
            PartnershipRepository partners,
            StaffShareRepository posts,
            CardQueries queries,
            Organisations organisations,
            WorkLog log) {
        this.projects = projects;
        this.partners = partners;
        this.posts = posts;
        this.queries = queries;
        this.organisations = organisations;
        this.log = log;
    }

    @Transactional(readOnly = true)
    PartnerForm partner(String slug, long id) {
        return partners.get(id, projects.led(slug).id()).toForm();
    }

    /** Takes up an organisation, which is added first when only its name was given. */
    void take(String slug, PartnerForm form) {
        var project = projects.led(slug).id();
        var organisation = organisation(form);
        refuseTwice(project, organisation, form, 0);
        var partner = new Partnership(project, organisation);
        form.fill(partner);
        partners.save(partner);
        log.note("ADDED", "partnership", project);
    }

    void change(String slug, long id, PartnerForm form) {
        var project = projects.led(slug).id();
        var partner = partners.get(id, project);
        Collision.unlessSame("projects.partner", form.version(), partner.version(), form, partner.toForm());
        refuseTwice(project, partner.toForm().organisationId(), form, id);
        form.fill(partner);
        log.note("CHANGED", "partnership", project);
    }

    void dismiss(String slug, long id) {
        var project = projects.led(slug).id();
        partners.delete(partners.get(id, project));
        log.note("REMOVED", "partnership", project);
    }

    @Transactional(readOnly = true)
    StaffForm post(String slug, long id) {
        return posts.get(id, projects.led(slug).id()).toForm();
    }

    void add(String slug, StaffForm form) {
        var project = projects.led(slug).id();
        var post = new StaffShare(project);
        form.fill(post);
        posts.save(post);
        log.note("ADDED", "project_staff", project);
    }

    void change(String slug, long id, StaffForm form) {
        var project = projects.led(slug).id();
        var post = posts.get(id, project);
        Collision.unlessSame("projects.staff", form.version(), post.version(), form, post.toForm());
        form.fill(post);
        log.note("CHANGED", "project_staff", project);
    }

    void remove(String slug, long id) {
        var project = projects.led(slug).id();
        posts.delete(posts.get(id, project));
        log.note("REMOVED", "project_staff", project);
    }

    private long organisation(PartnerForm form) {
        var name = Texts.orNull(form.newName());
        if (name != null) {
            return organisations.add(name, Sector.CIVIL_SOCIETY, Kind.OTHER);
        }
        if (form.organisationId() == null || !organisations.exists(form.organisationId())) {
            throw new Refused("projects.refused.organisation");
        }
        return form.organisationId();
    }

    private void refuseTwice(long project, long organisation, PartnerForm form, long except) {
        if (queries.hasPartner(project, organisation, form.role(), except)) {
            throw new Refused("projects.refused.twice");
        }
    }
}
