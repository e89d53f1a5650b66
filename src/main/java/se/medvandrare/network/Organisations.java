package se.medvandrare.network;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;

/** Who takes part, and how to reach them. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final Tenants tenants;
    private final CurrentUser user;
    private final WorkLog log;

    Organisations(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            Tenants tenants,
            CurrentUser user,
            WorkLog log) {
        this.organisations = organisations;
        this.queries = queries;
        this.tenants = tenants;
        this.user = user;
        this.log = log;
    }

    /** Every open organisation to choose among, those of the current tenant first. */
    @Transactional(readOnly = true)
    public List<Option> options() {
        return queries.options(user.tenant());
    }

    /** Whether there is such an organisation; for forms that name one. */
    @Transactional(readOnly = true)
    public boolean exists(long id) {
        return queries.find(id, null).isPresent();
    }

    /** Adds an organisation of which only the name is known yet, and gives its id. */
    public long add(String name) {
        return organisations
                .save(new Organisation(municipality(), name.strip(), Sector.CIVIL_SOCIETY, Kind.OTHER))
                .id();
    }

    @Transactional(readOnly = true)
    List<OrganisationRow> listed(Municipality municipality) {
        return queries.listed(municipality.id());
    }

    @Transactional(readOnly = true)
    List<OrganisationRow> kept() {
        return queries.kept(user.tenant());
    }

    @Transactional(readOnly = true)
    OrganisationRow find(long id) {
        return queries.find(id, null).orElseThrow(() -> new NotFound("Organisation", id));
    }

    @Transactional(readOnly = true)
    OrganisationForm form(long id) {
        return own(id).toForm();
    }

    void add(OrganisationForm form) {
        var organisation = new Organisation(municipality(), form.name().strip(), form.sector(), form.kind());
        form.fill(organisation);
        log.note("ADDED", "organisation", organisations.save(organisation).id());
    }

    void change(long id, OrganisationForm form) {
        var organisation = own(id);
        Collision.unlessSame(
                "network.organisation", form.version(), organisation.version(), form, organisation.toForm());
        form.fill(organisation);
        log.note("CHANGED", "organisation", id);
    }

    private Organisation own(long id) {
        var organisation = organisations.get(id);
        if (!organisation.belongsTo(user.tenant())) {
            throw new NotFound("Organisation", id);
        }
        return organisation;
    }

    private @org.jspecify.annotations.Nullable Long municipality() {
        return tenants.named(List.of(user.tenant())).get(0).municipalityId();
    }
}
