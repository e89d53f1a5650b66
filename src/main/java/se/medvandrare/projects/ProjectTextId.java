package se.medvandrare.projects;

import jakarta.persistence.Embeddable;

/** A project and the tag of a language. */
@Embeddable
record ProjectTextId(long projectId, String language) {}
