package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.medvandrare.accounts.FieldCipher;

/** Writes the invented people of one project into the register, some of them with protected identity. */
class DemoRegister {

    private static final List<String> PROTECTIONS = List.of("MARKED", "REGISTERED", "DECIDED");
    private static final List<String> DOCUMENTS =
            List.of("RESIDENCE_PERMIT", "RESIDENCE_PERMIT", "RESIDENCE_PERMIT", "PASSPORT", "LMA_CARD", "OTHER");

    private final JdbcTemplate batches;
    private final FieldCipher cipher;
    private int phones;

    DemoRegister(JdbcTemplate batches, FieldCipher cipher) {
        this.batches = batches;
        this.cipher = cipher;
    }

    void enter(DemoProject project, List<DemoPerson> people, List<DemoEnrolment> enrolments) {
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            var entry = new Entry(
                    enrolments.get(place).person(), enrolments.get(place).entered(), protection(place));
            register(entry, person);
            identify(entry, person, project);
            if (person.number() != null) {
                number(entry, person.kind(), person.number());
            }
        }
        enrol(enrolments, project.id());
    }

    private void register(Entry entry, DemoPerson person) {
        batches.update(
                """
                insert into person (id, birth_date, gender, registered_on, protected, protection) values (?, ?, ?, ?, ?, ?)
                """,
                entry.person(),
                person.birthDate(),
                person.gender(),
                entry.day(),
                entry.hidden(),
                entry.protection());
    }

    private void identify(Entry entry, DemoPerson person, DemoProject project) {
        long id = entry.person();
        var phone = entry.hidden() || project.chance(16) ? null : phone();
        var mail = entry.hidden() || project.chance(66) ? null : "deltagare" + id + "@example.se";
        batches.update(
                """
                insert into identity (person_id, protected, given_name, family_name, language, phone, email)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                entry.hidden(),
                person.given(),
                person.family(),
                person.language(),
                cipher.seal("identity", "phone", id, phone),
                cipher.seal("identity", "email", id, mail));
    }

    private void number(Entry entry, @Nullable String kind, String number) {
        Long id = batches.queryForObject("select nextval('identifier_id')", Long.class);
        batches.update(
                "insert into identifier (id, person_id, protected, kind, number, hash, since) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                entry.person(),
                entry.hidden(),
                kind,
                cipher.seal("identifier", "number", id, number),
                cipher.hash(kind, number),
                entry.day());
    }

    /** Six people in all: two in the first places of the largest project, one in each of the others. */
    private static String protection(int place) {
        return place == 11 || place == 65 ? PROTECTIONS.get(place % 3) : "NONE";
    }

    /** In international form, from the numbers set aside for fiction. */
    private String phone() {
        var last = "%04d".formatted(605 + phones++ % 95);
        return "+46 70 174 " + last.substring(0, 2) + " " + last.substring(2);
    }

    private void enrol(List<DemoEnrolment> enrolments, long project) {
        batches.batchUpdate(
                """
                insert into enrolment (id, project_id, person_id, role, submission, entered_on, exited_on,
                    third_country_national, employment, unemployed_since, in_education, isced, cefr_entry, cefr_exit,
                    exit_status, exit_status_on, exit_in_education, exit_qualification, exit_reason, other_fund)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, enrolments.stream().map(one -> row(one, project)).toList());
        batches.batchUpdate(
                "insert into spell (enrolment_id, number, entered_on, exited_on) values (?, ?, ?, ?)",
                enrolments.stream()
                        .flatMap(one -> one.spells().stream()
                                .map(stay -> new Object[] {one.id(), stay.number(), stay.entered(), stay.exited()}))
                        .toList());
    }

    private static Object[] row(DemoEnrolment one, long project) {
        return new Object[] {
            one.id(),
            project,
            one.person(),
            one.role(),
            one.submission(),
            one.entered(),
            one.exited(),
            one.thirdCountry(),
            one.employment(),
            one.unemployedSince(),
            one.inEducation(),
            one.isced(),
            one.cefrEntry(),
            one.cefrExit(),
            one.exit().status(),
            one.exit().on(),
            one.exit().inEducation(),
            one.exit().qualification(),
            one.exit().reason(),
            one.otherFund()
        };
    }

    /** Who has seen a document of whom, and what people have agreed to. */
    void check(DemoProject project, List<DemoEnrolment> enrolments, long leader) {
        for (var one : enrolments) {
            var day = one.entered().plusDays(project.random().nextInt(8));
            if (one.role().equals("PARTICIPANT") && project.chance(project.number("checked"))) {
                batches.update("""
                        insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                        values (nextval('target_group_check_id'), ?, ?, ?, ?)
                        """, one.id(), project.any(DOCUMENTS), day, leader);
            }
            consent(one.id(), "FOLLOW_UP", day, project.chance(70));
            consent(one.id(), "PHOTO", day, project.chance(30));
            consent(one.id(), "DISCLOSURE", day, project.chance(20));
        }
    }

    private void consent(long enrolment, String kind, LocalDate day, boolean given) {
        if (given) {
            batches.update("""
                    insert into consent (id, enrolment_id, kind, text_version, given_on)
                    values (nextval('consent_id'), ?, ?, ?, ?)
                    """, enrolment, kind, Consent.TEXT_VERSION, day);
        }
    }

    /** Somebody on their first day. */
    record Entry(long person, LocalDate day, String protection) {

        boolean hidden() {
            return !protection.equals("NONE");
        }
    }
}
