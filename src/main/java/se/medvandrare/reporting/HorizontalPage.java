package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/** The horizontal principles of a project as its rows tell them: who takes part, who teaches, and each course. */
record HorizontalPage(
        ProjectFacts project, @Nullable Funding funding, Balance participants, Balance trainers, List<Course> courses) {

    /** How many courses have everything told. */
    public long told() {
        return courses.stream().filter(course -> !course.lacks()).count();
    }

    /**
     * A course of the project.
     *
     * @param accessible YES, NO, or null when nobody has told
     */
    record Course(
            long id,
            String title,
            @Nullable String accessible,
            @Nullable String accessibleNote,
            @Nullable String genderItem,
            @Nullable String deliveredBy,
            @Nullable Integer trainersWomen,
            @Nullable Integer trainersMen,
            @Nullable Integer trainersOther) {

        /** The fields of the activity's form that nobody has filled in; key of the text and name of the field. */
        public List<String> missing() {
            return java.util.stream.Stream.of(
                            accessible == null ? "accessible" : "",
                            genderItem == null ? "genderItem" : "",
                            deliveredBy == null ? "deliveredBy" : "",
                            taught() ? "" : "trainersWomen")
                    .filter(field -> !field.isEmpty())
                    .toList();
        }

        public boolean lacks() {
            return !missing().isEmpty();
        }

        /** Whether somebody has told how many teach it. */
        public boolean taught() {
            return trainersWomen != null || trainersMen != null || trainersOther != null;
        }
    }
}
