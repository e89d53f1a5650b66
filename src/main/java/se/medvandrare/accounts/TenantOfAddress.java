package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/** Contributed by a module whose addresses name something of one tenant, such as a project. */
public interface TenantOfAddress {

    /** The tenant of what the address names; empty when it names nothing the module knows. */
    OptionalLong tenant(HttpServletRequest request);
}
