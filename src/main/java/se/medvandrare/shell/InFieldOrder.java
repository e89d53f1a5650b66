package se.medvandrare.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Tells what is wrong with a form in the order of its fields, so that the summary reads as the page does. */
class InFieldOrder extends SpringValidatorAdapter {

    InFieldOrder(Validator validator) {
        super(validator);
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        super.processConstraintViolations(
                violations.stream()
                        .sorted(Comparator.comparingInt(InFieldOrder::place)
                                .thenComparing(ConstraintViolation::getMessage))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                errors);
    }

    /** Where the field stands in the form; what belongs to no field comes last. */
    private static int place(ConstraintViolation<?> violation) {
        var form = violation.getRootBeanClass();
        var field = violation.getPropertyPath().toString().split("[.\\[]")[0];
        var names = form.isRecord()
                ? Arrays.stream(form.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : Arrays.asList(field);
        return names.contains(field) ? names.indexOf(field) : names.size();
    }
}
