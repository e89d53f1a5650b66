package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.medvandrare.accounts.FieldCipher;

/** Writes the invented people of one project into the register, some of them with protected identity. */
class DemoRegister {

    private static final List<String> PROTECTIONS = List.of("MARKED", "REGISTERED", "DECIDED");
    private static final List<String> DOCUMENTS =
            List.of("RESIDENCE_PERMIT", "RESIDENCE_PERMIT", "RESIDENCE_PERMIT", "PASSPORT", "LMA_CARD", "OTHER");
    private static final String CONSENT_TEXT = "1";

    private final JdbcTemplate batches;
    private final FieldCipher cipher;
    private int phones;

    DemoRegister(JdbcTemplate batches, FieldCipher cipher) {
        this.batches = batches;
        this.cipher = cipher;
    }

    void enter(List<DemoPerson> people, List<DemoEnrolment> enrolments, long project, Random random) {
        var persons = new ArrayList<Object[]>();
        var identities = new ArrayList<Object[]>();
        var identifiers = new ArrayList<Object[]>();
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            var enrolment = enrolments.get(place);
            var protection = protection(place);
            boolean hidden = !protection.equals("NONE");
            long id = enrolment.person();
            persons.add(new Object[] {id, person.birthDate(), person.gender(), enrolment.entered(), hidden});
            identities.add(new Object[] {
                id, hidden, protection, person.given(), person.family(), person.language(),
                cipher.seal("identity", "phone", id, phone(random, hidden)),
                cipher.seal("identity", "email", id, mail(random, id, hidden))
            });
            if (person.number() != null) {
                identifiers.add(new Object[] {id, hidden, person.kind(), person.number(), enrolment.entered()});
            }
        }
        batches.batchUpdate(
                "insert into person (id, birth_date, gender, registered_on, protected) values (?, ?, ?, ?, ?)", persons);
        batches.batchUpdate("""
                insert into identity (person_id, protected, protection, given_name, family_name, language, phone, email)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, identities);
        identifiers.forEach(this::identify);
        enrol(enrolments, project);
    }

    /** Six people in all: two in the first places of the largest project, one in each of the others. */
    private static String protection(int place) {
        return place == 11 || place == 65 ? PROTECTIONS.get(place % 3) : "NONE";
    }

    private @Nullable String phone(Random random, boolean hidden) {
        return hidden || random.nextInt(6) == 0 ? null : "+46701740" + (605 + phones++ % 95);
    }

    private static @Nullable String mail(Random random, long id, boolean hidden) {
        return hidden || random.nextInt(3) > 0 ? null : "deltagare" + id + "@example.se";
    }

    private void identify(Object[] row) {
        long id = batches.queryForObject("select nextval('identifier_id')", Long.class);
        var number = (String) row[3];
        batches.update(
                "insert into identifier (id, person_id, protected, kind, number, hash, since) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                row[0],
                row[1],
                row[2],
                cipher.seal("identifier", "number", id, number),
                cipher.hash("identifier", number),
                row[4]);
    }

    private void enrol(List<DemoEnrolment> enrolments, long project) {
        batches.batchUpdate(
                """
                insert into enrolment (id, project_id, person_id, role, submission, entered_on, exited_on,
                    third_country_national, employment, unemployed_since, in_education, isced, cefr_entry, cefr_exit,
                    exit_status, exit_status_on, exit_in_education, exit_qualification, exit_reason, other_fund)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                enrolments.stream().map(one -> row(one, project)).toList());
        batches.batchUpdate(
                "insert into spell (enrolment_id, number, entered_on, exited_on) values (?, ?, ?, ?)",
                enrolments.stream().flatMap(one -> spells(one).stream()).toList());
    }

    private static Object[] row(DemoEnrolment one, long project) {
        return new Object[] {
            one.id(), project, one.person(), one.role(), one.submission(), one.entered(), one.exited(),
            one.thirdCountry(), one.employment(), one.unemployedSince(), one.inEducation(), one.isced(),
            one.cefrEntry(), one.cefrExit(), one.exit().status(), one.exit().on(), one.exit().inEducation(),
            one.exit().qualification(), one.exit().reason(), one.otherFund()
        };
    }

    /** One stay; every fourteenth of those who left had been away for a month in between. */
    private static List<Object[]> spells(DemoEnrolment one) {
        if (one.exited() == null || one.id() % 14 != 0) {
            return List.<Object[]>of(new Object[] {one.id(), 1, one.entered(), one.exited()});
        }
        return List.of(
                new Object[] {one.id(), 1, one.entered(), one.entered().plusDays(12)},
                new Object[] {one.id(), 2, one.entered().plusDays(42), one.exited()});
    }

    /** Who has seen a document of whom, and what people have agreed to. */
    void check(List<DemoEnrolment> enrolments, int checked, long leader, Random random, LocalDate today) {
        for (var one : enrolments) {
            var day = one.entered().plusDays(random.nextInt(8));
            if (one.role().equals("PARTICIPANT") && random.nextInt(100) < checked) {
                batches.update(
                        """
                        insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                        values (nextval('target_group_check_id'), ?, ?, ?, ?)
                        """,
                        one.id(), DOCUMENTS.get(random.nextInt(DOCUMENTS.size())), day, leader);
            }
            consent(one.id(), "FOLLOW_UP", day, random.nextInt(100) < 70);
            consent(one.id(), "PHOTO", day, random.nextInt(100) < 30);
            consent(one.id(), "DISCLOSURE", day, random.nextInt(100) < 20);
        }
    }

    private void consent(long enrolment, String kind, LocalDate day, boolean given) {
        if (given) {
            batches.update(
                    """
                    insert into consent (id, enrolment_id, kind, text_version, given_on)
                    values (nextval('consent_id'), ?, ?, ?, ?)
                    """,
                    enrolment, kind, CONSENT_TEXT, day);
        }
    }
}
