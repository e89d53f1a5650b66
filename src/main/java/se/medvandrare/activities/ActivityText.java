package se.medvandrare.activities;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an activity says about itself in one language. */
@Embeddable
record ActivityText(String title, String summary, @Nullable String description) {}
