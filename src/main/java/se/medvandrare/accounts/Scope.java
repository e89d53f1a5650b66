package se.medvandrare.accounts;

/** How far a role reaches within its tenant. */
public enum Scope {
    TENANT,
    ORGANISATION,
    PROJECT
}
