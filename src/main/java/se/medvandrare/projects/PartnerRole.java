package se.medvandrare.projects;

/** What an organisation is in a project. */
enum PartnerRole {
    OWNER,
    PARTNER,
    CO_FINANCIER,
    REFERENCE,
    WANTED
}
