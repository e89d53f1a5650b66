package se.medvandrare.reporting;

import java.util.Optional;
import se.medvandrare.participants.Fill;

/**
 * A datum of a person that is missing or contradicts another, why it matters, and where it is mended. The first six make a
 * record incomplete; the others are gaps that keep a person out of one indicator or put them in a wrong one. The list of
 * participants filters by the same words.
 */
enum Missing {
    NATIONALITY("f.third_country_national is null", "andra#thirdCountryNational"),
    TARGET_GROUP_CHECK("f.third_country_national is true and not f.checked", "kontroll"),
    GENDER("f.gender = 'UNKNOWN'", "andra#gender"),
    BIRTH_DATE("f.birth_date is null", "andra#birthDate"),
    EMPLOYMENT("f.employment is null", "andra#employment"),
    EDUCATION("f.isced is null", "andra#isced"),
    SUPPORT("not f.supported", ""),
    UNEMPLOYED_SINCE("f.employment = 'UNEMPLOYED' and f.unemployed_since is null", "andra#unemployedSince"),
    LEVEL_ENTRY("f.language_course and f.level_entry is null", "andra#cefrEntry"),
    LEVEL_EXIT("f.language_course and f.exited_on is not null and f.level_exit is null", "avsluta#cefrExit"),
    EXIT_STATUS("f.exited_on is not null and f.exit_status is null", "avsluta#status"),
    ANSWER("f.supported and f.exited_on is not null and not f.answered", ""),
    SIX_MONTHS(
            "f.six_months_after <= :today and (f.status_6m is null or f.employment = 'EMPLOYED' and f.improved_6m is null)",
            "uppfoljning#status6m"),
    EXIT_BEFORE_ENTRY("f.exited_on < f.entered_on", "avsluta#exitedOn"),
    BORN_AFTER_ENTRY("f.birth_date > f.entered_on", "andra#birthDate"),
    UNEMPLOYED_AFTER_ENTRY(
            "f.employment = 'UNEMPLOYED' and f.unemployed_since > f.entered_on", "andra#unemployedSince"),
    ENTRY_OUTSIDE_PROJECT(
            "exists (select from project r where r.id = :project and f.entered_on not between r.starts_on and r.ends_on)",
            ""),
    HOURS_OUTSIDE("""
            exists (select from (select cast(s.starts_at at time zone 'Europe/Stockholm' as date) as day
                                   from attendance a join session s on s.id = a.session_id where a.enrolment_id = f.id
                                  union all
                                 select h.day from earlier_attendance h where h.enrolment_id = f.id) hours
                     where not exists (select from spell p where p.enrolment_id = f.id and hours.day >= p.entered_on
                                          and hours.day <= coalesce(p.exited_on, hours.day)))""", ""),
    /** The same hour on two funds is paid once only; of the other project nothing is told (Regulation (EU) 2021/1060, art. 63(9)). */
    TWO_FUNDS("""
            exists (select from enrolment o join project r on r.id = o.project_id and r.framework is not null
                      join attendance b on b.enrolment_id = o.id join session t on t.id = b.session_id
                      join attendance a on a.enrolment_id = f.id join session s on s.id = a.session_id
                     where o.person_id = f.person_id and o.project_id <> :project and o.role = 'PARTICIPANT'
                       and s.starts_at < t.ends_at and t.starts_at < s.ends_at)""", "");

    private final String condition;
    private final String field;

    Missing(String condition, String field) {
        this.condition = condition;
        this.field = field;
    }

    /** SQL over the facts of a person; never null. Some ask for {@code :project} and {@code :today}. */
    String condition() {
        return "coalesce((" + condition + "), false)";
    }

    /** Where it is mended, after the address of the person. */
    public String field() {
        return field;
    }

    /** How it is filled in for many at once; empty when each has to be looked at by itself. */
    Optional<Fill> fill() {
        return Fill.named(name());
    }

    public boolean fillable() {
        return fill().isPresent();
    }

    /** Whether who misses it must not be shown: answers are given under a number. */
    boolean nameless() {
        return this == ANSWER;
    }
}
