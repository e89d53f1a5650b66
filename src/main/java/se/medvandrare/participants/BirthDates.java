package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Refused;

/** Keeps what a birth date was before somebody changed it: who, when and why. */
@Component
class BirthDates {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final CurrentUser user;

    BirthDates(JdbcClient jdbc, Numbers numbers, CurrentUser user) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.user = user;
    }

    /** Notes a correction before it is made; refused when nobody says why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(Person person, @Nullable LocalDate wanted, @Nullable String why) {
        if (changes(person, wanted)) {
            if (why == null || why.isBlank()) {
                throw new Refused("participants.form.birthDateWhy.missing");
            }
            keep(person, why.strip());
        }
    }

    /** Notes that another date was told at a new enrolment, before it is taken over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retell(Person person, @Nullable LocalDate told) {
        if (told != null && changes(person, told)) {
            keep(person, null);
        }
    }

    List<Change> of(long person) {
        return jdbc.sql("""
                select c.birth_date, c.source, c.why, a.name as changed_by,
                       (c.changed_at at time zone 'Europe/Stockholm')::date as changed_on
                  from birth_date_change c join account a on a.id = c.changed_by
                 where c.person_id = :person order by c.changed_at desc, c.id desc
                """).param("person", person).query(Change.class).list();
    }

    private static boolean changes(Person person, @Nullable LocalDate wanted) {
        return person.birthDate() != null && !Objects.equals(wanted, person.birthDate());
    }

    private void keep(Person person, @Nullable String why) {
        var source = person.birthDateSource();
        jdbc.sql("""
                insert into birth_date_change (id, person_id, birth_date, source, why, changed_by)
                values (:id, :person, :date, :source, :why, :by)
                """)
                .param("id", numbers.next("birth_date_change_id"))
                .param("person", person.id())
                .param("date", person.birthDate())
                .param("source", source == null ? null : source.name())
                .param("why", why)
                .param("by", user.id())
                .update();
    }

    /** What it was, and who changed it. */
    record Change(
            LocalDate birthDate,
            @Nullable BirthDateSource source,
            @Nullable String why,
            String changedBy,
            LocalDate changedOn) {}
}
