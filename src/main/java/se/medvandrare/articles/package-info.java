/**
 * Civic information (samhällsinformation): what an authority wants newcomers to know, by topic, with a date of review.
 * Bodies are Markdown without HTML; an article belongs to one municipality or to all.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "network"})
@NullMarked
package se.medvandrare.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
