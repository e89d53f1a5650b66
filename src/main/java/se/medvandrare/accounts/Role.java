package se.medvandrare.accounts;

/** What somebody works as. */
public enum Role {
    /** Municipality administrator: accounts, roles, vocabularies. */
    ADMIN,
    /** Desk staff in the service desk (kundtjänst). */
    DESK,
    /** Activity leader (aktivitetsledare) at a partner organisation. */
    HOST,
    /** Project leader (projektledare). */
    LEADER,
    /** One of the few who may see people with protected identity, field by field and with a reason. */
    CLEARED,
    /** Data protection officer (dataskyddsombud): who read whom, extracts, disposal. */
    DPO,
    /** Checks one project for its fund, until a day: reads its register, samples and sealed reports, and changes nothing. */
    AUDITOR,
    /** What is written for visitors: what is missing there, and what is to be reviewed. */
    EDITOR,
    /** Guide (vägledare) into associations, culture and leisure: their own cases only. */
    GUIDE
}
