package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;

/** Writes one row of a table that was filled in, by itself: what is wrong in one row keeps no other waiting. */
@Component
class FillWork {

    private final MyProjects projects;
    private final EnrolmentRepository enrolments;
    private final PersonRepository people;
    private final BirthDates births;
    private final TargetGroupCheckRepository checks;
    private final Register register;
    private final FillQueries queries;
    private final Numbers numbers;
    private final Turns turns;
    private final AccessLog log;
    private final CurrentUser user;
    private final Clock clock;

    FillWork(
            MyProjects projects,
            EnrolmentRepository enrolments,
            PersonRepository people,
            BirthDates births,
            TargetGroupCheckRepository checks,
            Register register,
            FillQueries queries,
            Numbers numbers,
            Turns turns,
            AccessLog log,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.people = people;
        this.births = births;
        this.checks = checks;
        this.register = register;
        this.queries = queries;
        this.numbers = numbers;
        this.turns = turns;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Writes the row unless it says what is known already, or somebody else has meanwhile written something else. */
    @Transactional
    public FillAnswer write(String slug, Fill fill, FillForm.Row row, FillValues values) {
        var project = projects.led(slug);
        turns.hold("fill", row.id());
        var enrolment = enrolments.find(row.id(), project.id());
        register.requireShown(enrolment.personId());
        var person = people.find(enrolment.personId());
        var now = queries.rows(project.id(), fill, List.of(row.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Enrolment", row.id()));
        if (row.agreesWith(now.now())) {
            return now.version() == row.version() ? FillAnswer.NOTHING : FillAnswer.SAVED;
        }
        if (now.version() != row.version()) {
            return FillAnswer.LATE;
        }
        write(fill, enrolment, person, now, values);
        log.changed("filled " + fill, enrolment.personId());
        return FillAnswer.SAVED;
    }

    private void write(Fill fill, Enrolment stay, Person person, FillRow now, FillValues typed) {
        var known = stay.situation();
        switch (fill) {
            case NATIONALITY -> stay.situate(known.national(typed.truth(FillField.NATIONAL)));
            case TARGET_GROUP_CHECK -> check(stay, typed);
            case GENDER ->
                person.describe(
                        person.birthDate(),
                        Objects.requireNonNull(typed.choice(FillField.GENDER, Person.Gender.class)),
                        today());
            case BIRTH_DATE -> born(person, typed);
            case EMPLOYMENT ->
                stay.situate(working(known, typed.choice(FillField.EMPLOYMENT, Situation.Employment.class), typed));
            case EDUCATION -> stay.situate(known.educated(typed.level()));
            case UNEMPLOYED_SINCE -> stay.situate(working(known, known.employment(), typed));
            case LEVEL_ENTRY -> stay.situate(known.speaking(typed.choice(FillField.LEVEL_ENTRY, Level.class)));
            case LEVEL_EXIT -> stay.learn(typed.choice(FillField.LEVEL_EXIT, Level.class));
            case EXIT_STATUS ->
                stay.seeAfterwards(
                        typed.choice(FillField.STATUS, Exit.Status.class), typed.day(FillField.STATUS_ON), today());
            case SIX_MONTHS ->
                stay.tell(
                        stay.later()
                                .sixMonths(
                                        typed.choice(FillField.STATUS_LATER, Exit.Status.class),
                                        now.whole() ? typed.truth(FillField.IMPROVED) : null),
                        today());
        }
    }

    private void check(Enrolment stay, FillValues typed) {
        var id = numbers.next("target_group_check_id");
        var document = Objects.requireNonNull(typed.choice(FillField.DOCUMENT, TargetGroupCheck.Document.class));
        checks.save(new TargetGroupCheck(id, stay.id(), document, user.id())
                .on(Objects.requireNonNull(typed.day(FillField.CHECKED_ON)), today()));
    }

    /** Only somebody without work has been without it since a day: a day that would be lost is refused. */
    private static Situation working(Situation known, Situation.@Nullable Employment position, FillValues typed) {
        var since = typed.day(FillField.UNEMPLOYED_SINCE);
        if (since != null && position != Situation.Employment.UNEMPLOYED) {
            throw new Refused("participants.form.unemployedSince.working");
        }
        return known.working(position, since);
    }

    /** A date that is known is corrected on the person's own page, where the reason is asked for. */
    private void born(Person person, FillValues typed) {
        births.correct(person, typed.day(FillField.BIRTH_DATE), null);
        person.describe(typed.day(FillField.BIRTH_DATE), person.gender(), today());
        person.source(typed.choice(FillField.BIRTH_DATE_SOURCE, BirthDateSource.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
