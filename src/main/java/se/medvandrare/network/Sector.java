package se.medvandrare.network;

/** Which part of society an organisation belongs to. */
public enum Sector {
    PUBLIC,
    BUSINESS,
    CIVIL_SOCIETY
}
