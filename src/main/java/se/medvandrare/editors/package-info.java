/**
 * What is missing for visitors, for the editors (redaktörer): questions that our pages did not answer at the desk, words that nobody
 * found anything for, articles whose day of review has passed, and what the desk says is wrong. Each gap becomes a task (uppgift),
 * and a task is done or not.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts", "articles", "activities", "search", "desk"})
@NullMarked
package se.medvandrare.editors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
