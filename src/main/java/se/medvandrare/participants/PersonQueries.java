package se.medvandrare.participants;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Languages;
import se.medvandrare.participants.PersonPage.AttendanceRow;
import se.medvandrare.participants.PersonPage.CheckRow;
import se.medvandrare.participants.PersonPage.ConsentRow;
import se.medvandrare.participants.PersonPage.MonthRow;
import se.medvandrare.participants.PersonPage.NumberRow;
import se.medvandrare.participants.PersonPage.PersonRow;
import se.medvandrare.participants.PersonPage.SpellRow;

/** Reads the page of one person. */
@Repository
class PersonQueries {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final PersonRepository people;
    private final IdentityRepository identities;
    private final Languages languages;
    private final BirthDates births;

    PersonQueries(
            JdbcClient jdbc,
            FieldCipher cipher,
            PersonRepository people,
            IdentityRepository identities,
            Languages languages,
            BirthDates births) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.people = people;
        this.identities = identities;
        this.languages = languages;
        this.births = births;
    }

    PersonPage page(ProjectRow project, Enrolment enrolment) {
        return new PersonPage(
                project,
                facts(enrolment),
                numbers(enrolment.personId()),
                births.of(enrolment.personId()),
                spells(enrolment.spells()),
                checks(enrolment.id()),
                consents(enrolment.id()),
                months(enrolment.id()));
    }

    private PersonRow facts(Enrolment enrolment) {
        var person = people.find(enrolment.personId());
        var identity = identities.find(enrolment.personId());
        return new PersonRow(
                enrolment.id(),
                (identity.givenName() + " " + identity.familyName()).strip(),
                name(identity.language()),
                open(identity, "phone", identity.phone()),
                open(identity, "email", identity.email()),
                person.birthDate(),
                person.birthDateSource(),
                person.gender(),
                enrolment.role(),
                enrolment.enteredOn(),
                enrolment.exitedOn(),
                enrolment.situation(),
                enrolment.facts(),
                enrolment.cefrExit(),
                enrolment.later());
    }

    private @Nullable String name(@Nullable String language) {
        return language == null ? null : languages.get(language).nameIn(LocaleContextHolder.getLocale());
    }

    private @Nullable String open(Identity identity, String column, byte @Nullable [] sealed) {
        return cipher.open("identity", column, identity.personId(), sealed);
    }

    private List<NumberRow> numbers(long person) {
        return jdbc.sql(
                        "select id, kind, certainty, number, since from identifier where person_id = :person order by since desc, id desc")
                .param("person", person)
                .query((row, at) -> {
                    var kind = Identifier.Kind.valueOf(row.getString("kind"));
                    var digits = cipher.open("identifier", "number", row.getLong("id"), row.getBytes("number"));
                    var certainty = row.getString("certainty");
                    return new NumberRow(
                            kind,
                            certainty == null ? null : Identifier.Certainty.valueOf(certainty),
                            PersonalNumber.masked(kind, String.valueOf(digits)),
                            row.getDate("since").toLocalDate());
                })
                .list();
    }

    private static List<SpellRow> spells(List<Spell> spells) {
        return IntStream.range(0, spells.size())
                .mapToObj(at -> new SpellRow(
                        at + 1, spells.get(at).enteredOn(), spells.get(at).exitedOn()))
                .toList();
    }

    private List<CheckRow> checks(long enrolment) {
        return jdbc.sql("""
                select c.document, c.checked_on, a.name as checked_by from target_group_check c
                  join account a on a.id = c.checked_by where c.enrolment_id = :enrolment order by c.checked_on desc, c.id desc
                """).param("enrolment", enrolment).query(CheckRow.class).list();
    }

    private List<ConsentRow> consents(long enrolment) {
        return jdbc.sql("""
                select id, kind, text_version, given_on, withdrawn_on from consent
                 where enrolment_id = :enrolment order by kind, given_on desc, id desc
                """)
                .param("enrolment", enrolment)
                .query(ConsentRow.class)
                .list();
    }

    private List<MonthRow> months(long enrolment) {
        var rows = jdbc.sql("""
                select s.id as session_id, x.minutes, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       coalesce((select title from activity_text where activity_id = s.activity_id
                                  order by language = 'sv' desc limit 1), '') as title
                  from attendance x join session s on s.id = x.session_id
                 where x.enrolment_id = :enrolment order by s.starts_at desc, s.id
                """)
                .param("enrolment", enrolment)
                .query(AttendanceRow.class)
                .list();
        return rows.stream().collect(Collectors.groupingBy(row -> YearMonth.from(row.startsAt()))).entrySet().stream()
                .map(month -> new MonthRow(month.getKey(), sum(month.getValue()), month.getValue()))
                .sorted(Comparator.comparing(MonthRow::month).reversed())
                .toList();
    }

    private static int sum(List<AttendanceRow> rows) {
        return rows.stream().mapToInt(AttendanceRow::minutes).sum();
    }
}
