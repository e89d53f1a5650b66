package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A made-up participant: somebody every indicator would take for complete, changed by what a test is about. */
class Someone {

    final Map<String, @Nullable Object> person = new LinkedHashMap<>();
    final Map<String, @Nullable Object> enrolment = new LinkedHashMap<>();
    final List<@Nullable String> attended = new ArrayList<>();
    final List<String> known = new ArrayList<>();
    final List<Boolean> answers = new ArrayList<>();
    boolean checked = true;

    Someone() {
        person.put("birth_date", LocalDate.of(1990, 5, 5));
        person.put("gender", "WOMAN");
        person.put("protected", false);
        person.put("protection", "NONE");
        enrolment.put("role", "PARTICIPANT");
        enrolment.put("entered_on", LocalDate.of(2026, 3, 1));
        enrolment.put("third_country_national", true);
        enrolment.put("employment", "UNEMPLOYED");
        enrolment.put("isced", 3);
    }

    static Someone someone() {
        return new Someone();
    }

    Someone born(@Nullable String day) {
        person.put("birth_date", day == null ? null : LocalDate.parse(day));
        return this;
    }

    Someone gender(String gender) {
        person.put("gender", gender);
        return this;
    }

    Someone hidden() {
        person.put("protected", true);
        person.put("protection", "MARKED");
        return this;
    }

    Someone entered(String day) {
        enrolment.put("entered_on", LocalDate.parse(day));
        return this;
    }

    Someone left(String day) {
        enrolment.put("exited_on", LocalDate.parse(day));
        return this;
    }

    Someone unchecked() {
        checked = false;
        return this;
    }

    /** Attended one session of an activity that is this support; null is an activity that is none. */
    Someone supported(@Nullable String support) {
        attended.add(support);
        return this;
    }

    /** Was given a support before the portal kept sessions. */
    Someone known(String support) {
        known.add(support);
        return this;
    }

    /** Answered whether it helped; the last answer counts. */
    Someone answered(boolean helpful) {
        answers.add(helpful);
        return this;
    }

    Stream<@Nullable String> supports() {
        return Stream.concat(attended.stream(), known.stream());
    }

    boolean says() {
        return !answers.isEmpty() && answers.get(answers.size() - 1);
    }

    Someone with(String column, @Nullable Object value) {
        enrolment.put(column, value);
        return this;
    }

    @Nullable LocalDate day(String column) {
        return (LocalDate) enrolment.get(column);
    }
}
