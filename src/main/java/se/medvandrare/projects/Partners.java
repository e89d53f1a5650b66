package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Kind;
import se.medvandrare.network.Organisations;
import se.medvandrare.network.Sector;
import se.medvandrare.network.Texts;

/** The partners of a project, and those it wants. */
@Service
class Partners extends CardRows<PartnerForm, Partnership> {

    private final CardQueries queries;
    private final Organisations organisations;

    Partners(
            CardDoor door,
            PartnershipRepository partners,
            WorkLog log,
            CardQueries queries,
            Organisations organisations) {
        super(door, partners, log, RowKind.PARTNER);
        this.queries = queries;
        this.organisations = organisations;
    }

    /** Takes up an organisation, which is added first when only its name was given. */
    @Override
    Partnership begin(long project, PartnerForm form) {
        return new Partnership(project, organisation(form));
    }

    @Override
    void fill(Partnership partner, PartnerForm form, long project) {
        if (queries.hasPartner(project, partner.organisationId(), form.role(), partner.id())) {
            throw new Refused("projects.refused.twice");
        }
        form.fill(partner);
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
}
