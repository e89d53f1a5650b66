package se.medvandrare.activities;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.YesNo;

/**
 * What is required of a course of a project; null is not told yet.
 *
 * @param accessible whether everybody can use the premises
 * @param genderItem whether gender equality is an item of the plan
 * @param trainersOther neither woman nor man, or not known
 */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) @Nullable YesNo accessible,
        @Nullable String accessibleNote,
        @Enumerated(EnumType.STRING) @Nullable YesNo genderItem,
        @Enumerated(EnumType.STRING) @Nullable Delivery deliveredBy,
        @Nullable Integer trainersWomen,
        @Nullable Integer trainersMen,
        @Nullable Integer trainersOther) {

    static final Course UNKNOWN = new Course(null, null, null, null, null, null, null);
}
