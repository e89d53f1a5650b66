package se.medvandrare.accounts;

import java.util.List;
import se.medvandrare.base.Option;

/** Contributed by the module that has the organisations or the projects a role can be limited to. */
public interface ScopeNames {

    Scope kind();

    /** What a role can be limited to in the current tenant: ids and names. */
    List<Option> options();
}
