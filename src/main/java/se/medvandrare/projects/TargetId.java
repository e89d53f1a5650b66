package se.medvandrare.projects;

import jakarta.persistence.Embeddable;

/** A project and an indicator of a framework. */
@Embeddable
record TargetId(long projectId, String framework, String code) {}
