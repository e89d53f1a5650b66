package se.medvandrare.network;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.ScopeNames;
import se.medvandrare.base.Option;

/** Lets an administrator limit a role to one organisation. */
@Component
class OrganisationScopes implements ScopeNames {

    private final Organisations organisations;

    OrganisationScopes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Scope kind() {
        return Scope.ORGANISATION;
    }

    @Override
    public List<Option> options() {
        return organisations.options();
    }
}
