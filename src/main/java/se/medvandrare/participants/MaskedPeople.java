package se.medvandrare.participants;

import java.util.List;

/**
 * The people behind a figure: the lines and those with protected identity, who have none, together are all that were asked
 * for and exist.
 */
public record MaskedPeople(List<MaskedPerson> people, int hidden) {}
