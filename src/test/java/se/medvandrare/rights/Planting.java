package se.medvandrare.rights;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.accounts.FieldCipher;

/** Puts a row about somebody into every table by hand, sealed as the program does it. */
class Planting {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Planting(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Planting everything(long person, long enrolment, List<String> facts, String phone) {
        var account = jdbc.sql("select min(id) from account").query(Long.class).single();
        run(
                "update identity set given_name = :given, family_name = :family, phone = :phone, email = :email where person_id = :person",
                Map.of(
                        "given",
                        facts.get(0),
                        "family",
                        facts.get(1),
                        "person",
                        person,
                        "phone",
                        seal("identity", "phone", person, facts.get(2)),
                        "email",
                        seal("identity", "email", person, facts.get(3))));
        var number = next("identifier_id");
        run(
                "insert into identifier (id, person_id, kind, number, hash, since) values (:id, :person, 'PERSONNUMMER', :number, :hash, date '2026-01-01')",
                Map.of(
                        "id",
                        number,
                        "person",
                        person,
                        "number",
                        seal("identifier", "number", number, facts.get(4)),
                        "hash",
                        cipher.hash("PERSONNUMMER", facts.get(4))));
        run(
                "insert into target_group_check (id, enrolment_id, document, checked_on, checked_by) values (nextval('target_group_check_id'), :enrolment, 'PASSPORT', date '2026-01-02', :account)",
                Map.of("enrolment", enrolment, "account", account));
        run(
                "insert into consent (id, enrolment_id, kind, text_version, given_on, withdrawn_on) values (nextval('consent_id'), :enrolment, 'PHOTO', '2026-1', date '2026-01-02', date '2026-01-03')",
                Map.of("enrolment", enrolment));
        run(
                "insert into attendance (session_id, enrolment_id, minutes) values (1, :enrolment, 87)",
                Map.of("enrolment", enrolment));
        run(
                "insert into check_in (session_id, enrolment_id, checked_in_at) values (1, :enrolment, now())",
                Map.of("enrolment", enrolment));
        facts(enrolment);
        signUp(facts.get(6), phone);
        sample(person, account);
        errand(account, facts, phone);
        draft(account, phone);
        slip(account, phone);
        guidance(account, facts.get(3), phone);
        skill(account, phone);
        cafe(account, phone);
        run(
                "insert into restriction (id, person_id, reason, since, set_by, lifted_on, lifted_by) values (nextval('restriction_id'), :person, 'CLAIM', date '2026-01-02', :account, date '2026-01-03', :account)",
                Map.of("person", person, "account", account));
        report(person, enrolment, account);
        intake(person, enrolment);
        evidence(enrolment, account);
        monthly(enrolment, account);
        return this;
    }

    private void intake(long person, long enrolment) {
        var intake = next("intake_id");
        run(
                "insert into intake (id, register_id, person_id, enrolment_id, person_new, enrolment_new, before, after) values (:id, 1, :person, :enrolment, false, false, :before, 'x')",
                Map.of(
                        "id",
                        intake,
                        "person",
                        person,
                        "enrolment",
                        enrolment,
                        "before",
                        seal("intake", "before", intake, "{}")));
    }

    private void report(long person, long enrolment, long account) {
        var report = next("report_id");
        run("""
                insert into report (id, project_id, framework, from_on, till_on, submission, made_by, made_at)
                select :id, project_id, 'AMIF-2021', date '2026-01-01', date '2026-01-01' + :id::int, gen_random_uuid(), :account, now()
                  from enrolment where id = :enrolment
                """, Map.of("id", report, "account", account, "enrolment", enrolment));
        run(
                "insert into report_person (report_id, enrolment_id, person_id, gender, age, counted, incomplete, so_far) values (:report, :enrolment, :person, 'WOMAN', 36, '{O.2.3}', '{}', '{O.2.3}')",
                Map.of("report", report, "enrolment", enrolment, "person", person));
    }

    private void evidence(long enrolment, long account) {
        var sample = next("evidence_sample_id");
        run("""
                insert into evidence_sample (id, project_id, seed, people, drawn_at, drawn_by, submission)
                select :id, project_id, 7, 1, now(), :account, gen_random_uuid() from enrolment where id = :enrolment
                """, Map.of("id", sample, "account", account, "enrolment", enrolment));
        run(
                "insert into evidence_sample_person (sample_id, place, enrolment_id) values (:sample, 1, :enrolment)",
                Map.of("sample", sample, "enrolment", enrolment));
    }

    private void monthly(long enrolment, long account) {
        var file = next("monthly_file_id");
        run("""
                insert into monthly_file (id, project_id, month, profile_id, sources, salt, made_by, made_at)
                select :id, project_id, date '2026-01-01' - make_interval(months => :id::int), (select min(id) from monthly_profile), '{}', gen_random_uuid(), :account, now()
                  from enrolment where id = :enrolment
                """, Map.of("id", file, "account", account, "enrolment", enrolment));
        run(
                "insert into monthly_file_row (file_id, enrolment_id, fingerprint) values (:file, :enrolment, 'x')",
                Map.of("file", file, "enrolment", enrolment));
    }

    /** Rows that take several people and days to make. */
    void madeByRules(long person, long other) {
        var cleared = jdbc.sql("select min(account_id) from account_role where role = 'CLEARED' and scope = 'TENANT'")
                .query(Long.class)
                .single();
        run(
                "insert into birth_date_change (id, person_id, birth_date, why, changed_by) values (nextval('birth_date_change_id'), :person, date '1989-12-31', 'passet visat', :account)",
                Map.of("person", person, "account", cleared));
        var lift = next("protection_lift_id");
        run(
                "insert into protection_lift (id, person_id, reason, asked_by) values (:id, :person, :reason, :account)",
                Map.of(
                        "id",
                        lift,
                        "person",
                        person,
                        "reason",
                        seal("protection_lift", "reason", lift, "Beslut upphört"),
                        "account",
                        cleared));
        var merge = next("person_merge_id");
        run(
                "insert into person_merge (id, kept_id, gone_id, merged_by, snapshot) values (:id, :person, :other, :account, :snapshot)",
                Map.of(
                        "id",
                        merge,
                        "person",
                        person,
                        "other",
                        other,
                        "account",
                        cleared,
                        "snapshot",
                        seal("person_merge", "snapshot", merge, "{}")));
        run(
                "insert into person_event (person_id, other_id, what, projects, account_id) values (:person, :other, 'MERGED', '{1}', :account)",
                Map.of("person", person, "other", other, "account", cleared));
    }

    private void facts(long enrolment) {
        run(
                "insert into earlier_support (enrolment_id, support) values (:enrolment, 'OTHER')",
                Map.of("enrolment", enrolment));
        run(
                "insert into earlier_attendance (enrolment_id, day, support, minutes) values (:enrolment, date '2026-01-02', 'OTHER', 86)",
                Map.of("enrolment", enrolment));
        run("""
                with name as (insert into pseudonym (enrolment_id) values (:enrolment) returning id)
                insert into exit_answer (id, pseudonym_id, helpful, answered_on, way)
                select nextval('exit_answer_id'), id, true, date '2026-01-02', 'OWN_PHONE' from name
                """, Map.of("enrolment", enrolment));
    }

    private void signUp(String alias, String phone) {
        var id = next("sign_up_id");
        run(
                """
                insert into sign_up (id, session_id, name, contact, contact_hash, contact_kind, language, token_hash, submission, state, made_at)
                values (:id, 1, :name, :contact, :hash, 'PHONE', 'sv', :hash, gen_random_uuid(), 'BOOKED', now())
                """,
                Map.of(
                        "id",
                        id,
                        "name",
                        seal("sign_up", "name", id, alias),
                        "contact",
                        seal("sign_up", "contact", id, phone),
                        "hash",
                        cipher.hash("sign_up.contact", phone)));
    }

    private void sample(long person, long account) {
        jdbc.sql(
                        "insert into log_draw (month, seed, size) values (date '2026-01-01', '\\x00', 10) on conflict do nothing")
                .update();
        var sample = jdbc.sql("""
                        insert into log_sample (month, log_id)
                        select date '2026-01-01', min(id) from access_log where person_id = ? returning id
                        """).param(person).query(Long.class).single();
        run(
                "insert into sample_answer (sample_id, answer, note, answered_by) values (:sample, 'IN_ORDER', 'ja', :account)",
                Map.of("sample", sample, "account", account));
    }

    private void errand(long account, List<String> facts, String phone) {
        var desk = jdbc.sql("insert into desk (name) values (:name) returning id")
                .param("name", "Disk " + phone)
                .query(Long.class)
                .single();
        var errand = next("errand_id");
        run(
                """
                insert into errand (id, desk_id, made_by, made_at, what, who, due_on, status)
                values (:id, :desk, :account, now(), :what, :who, date '2030-01-01', 'OPEN')
                """,
                Map.of(
                        "id",
                        errand,
                        "desk",
                        desk,
                        "account",
                        account,
                        "what",
                        seal("errand", "what", errand, facts.get(7)),
                        "who",
                        seal("errand", "who", errand, "ring 0" + phone.substring(3))));
        var note = next("errand_note_id");
        run(
                "insert into errand_note (id, errand_id, account_id, at, text) values (:id, :errand, :account, now(), :text)",
                Map.of(
                        "id",
                        note,
                        "errand",
                        errand,
                        "account",
                        account,
                        "text",
                        seal("errand_note", "text", note, facts.get(5))));
    }

    /** An account has one draft at a time. */
    private void draft(long account, String phone) {
        run(
                """
                insert into desk_draft (account_id, words, saved_at) values (:account, :words, now())
                on conflict (tenant_id, account_id) do nothing
                """,
                Map.of(
                        "account",
                        account,
                        "words",
                        seal("desk_draft", "words", account, "ring 0" + phone.substring(3))));
    }

    private void guidance(long account, String email, String phone) {
        var guidance = next("guidance_case_id");
        run(
                """
                insert into guidance_case (id, guide_id, email, letter_language, letters_from, alias, language, municipality_id, level, interests, times, opened_on)
                values (:id, :account, :email, 'sv', date '2026-01-02', :alias, 'sv', (select min(id) from municipality), 'A1', '{}', '{}', date '2026-01-02')
                """,
                Map.of(
                        "id",
                        guidance,
                        "account",
                        account,
                        "alias",
                        seal("guidance_case", "alias", guidance, "tisdag"),
                        "email",
                        seal("guidance_case", "email", guidance, email)));
        run(
                "insert into wish_told (case_id, activity_id, interest) select :guidance, min(id), 'SEWING' from activity where owner_tenant_id = current_tenant()",
                Map.of("guidance", guidance));
        var referral = next("guidance_referral_id");
        run(
                "insert into guidance_referral (id, case_id, place, referred_on) values (:id, :guidance, :place, date '2026-01-02')",
                Map.of(
                        "id",
                        referral,
                        "guidance",
                        guidance,
                        "place",
                        seal("guidance_referral", "place", referral, "ring 0" + phone.substring(3))));
    }

    private void skill(long account, String phone) {
        var skill = next("skill_offer_id");
        run(
                """
                insert into skill_offer (id, guide_id, kind, words, languages, times, contact, offered_on, changed_on)
                values (:id, :account, 'MUSIC', :words, '{sv}', '{}', :contact, date '2026-01-02', date '2026-01-02')
                """,
                Map.of(
                        "id",
                        skill,
                        "account",
                        account,
                        "words",
                        seal("skill_offer", "words", skill, "spelar saz"),
                        "contact",
                        seal("skill_offer", "contact", skill, "0" + phone.substring(3))));
    }

    private void cafe(long account, String phone) {
        var evening = jdbc.sql("""
                insert into cafe_evening (desk_id, place_id, started_by, started_at, closed_at, submission)
                select max(d.id), (select min(id) from place), :account, now(), now(), gen_random_uuid() from desk d returning id
                """).param("account", account).query(Long.class).single();
        var wish = next("cafe_wish_id");
        run(
                """
                insert into cafe_wish (id, evening_id, account_id, made_at, text, submission)
                values (:id, :evening, :account, now(), :text, gen_random_uuid())
                """,
                Map.of(
                        "id",
                        wish,
                        "evening",
                        evening,
                        "account",
                        account,
                        "text",
                        seal("cafe_wish", "text", wish, "ring 0" + phone.substring(3))));
    }

    private void slip(long account, String phone) {
        var slip = next("slip_id");
        run(
                """
                insert into slip (id, made_by, made_at, language, given_at, expires_at, token, token_hash)
                values (:id, :account, now(), 'sv', now(), now() + interval '1 day', :token, :hash)
                """,
                Map.of(
                        "id",
                        slip,
                        "account",
                        account,
                        "token",
                        seal("slip", "token", slip, phone),
                        "hash",
                        cipher.hash("slip", phone)));
        var line = next("slip_line_id");
        run(
                "insert into slip_line (id, slip_id, what, step) values (:id, :slip, :what, 'COME')",
                Map.of(
                        "id",
                        line,
                        "slip",
                        slip,
                        "what",
                        seal("slip_line", "what", line, "ring 0" + phone.substring(3))));
    }

    private void run(String sql, Map<String, ?> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private byte[] seal(String table, String column, long row, String text) {
        return Objects.requireNonNull(cipher.seal(table, column, row, text));
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(:sequence::regclass)")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }
}
