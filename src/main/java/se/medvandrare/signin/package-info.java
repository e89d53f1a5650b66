/**
 * How staff prove who they are. First a password, or the municipality's own identity provider; then a code from their own
 * device, without which no page of the work opens. What has been proved, and when, is kept with the session and can be
 * asked for again ({@code accounts.StepUp}); what somebody may do is not kept, but read for every request. A lost device
 * is replaced by two people: an administrator takes the old factor away, and the person has the letter and the password.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "accounts"})
@NullMarked
package se.medvandrare.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
