package se.medvandrare.activities;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A telephone number or a mail address somebody can be reached by. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reachable.Check.class)
@interface Reachable {

    String message() default "{signup.public.contact.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Reachable, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return Contact.parse(typed).isPresent();
        }
    }
}
