package se.medvandrare.activities;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On which terms people come.
 *
 * @param price SEK; 0 is free
 * @param signUp whether people sign up; else they just come
 * @param seats null for as many as come
 */
@Embeddable
record Terms(
        boolean childCare,
        BigDecimal price,
        boolean signUp,
        @Nullable Integer seats,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {}
