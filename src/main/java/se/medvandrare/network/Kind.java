package se.medvandrare.network;

/** What sort of organisation it is. */
public enum Kind {
    MUNICIPALITY,
    AUTHORITY,
    REGION,
    UNIVERSITY,
    ASSOCIATION,
    STUDY_ASSOCIATION,
    FAITH,
    COMPANY,
    LIBRARY,
    MUSEUM,
    OTHER
}
