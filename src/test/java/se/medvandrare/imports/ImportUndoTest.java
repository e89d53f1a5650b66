package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medvandrare.accounts.FieldCipher;

/** A register is looked at, taken and taken back, as a leader meets it. */
class ImportUndoTest extends TestRegisters {

    @Autowired
    FieldCipher cipher;

    static final String ONE = """
            id_type,id_number,first_name,last_name,gender,role,entry_date,third_country_national,target_group_checked_on,support,exit_date,phone
            lma,700001,Amina,Prov,woman,participant,2026-02-01,yes,2026-02-01,language_course,,
            """;

    static final String MORE = """
            id_type,id_number,first_name,last_name,birth_date,role,entry_date,support,exit_date,cefr_exit,phone,helpful
            lma,700001,Amina,Prov,1990-01-01,participant,2026-04-01,professional_guidance,2026-05-01,B1,070-1740605,yes
            lma,700002,Bilal,Prov,1991-01-01,participant,2026-04-01,other,,,,
            """;

    static final String DAYS = """
            id_type,id_number,session_date,activity,minutes
            lma,700001,2026-02-03,language_course,60
            """;

    @Test
    void keepsNothingUntilItIsConfirmed() throws Exception {
        var page = waiting(MORE, DAYS);

        assertThat(count("enrolment")).isZero();
        assertThat(text(page))
                .contains("Ta över allt", "Ingenting har sparats", "Olika personer")
                .doesNotContain("??");
        assertThat(post(page + "/bekrafta")).hasStatus3xxRedirection();
        assertThat(count("enrolment")).isEqualTo(2);
        assertThat(count("staged_row")).isZero();
        assertThat(post(page + "/bekrafta")).hasStatus(409);
        assertThat(text(AMIF + "/import")).contains("övertaget").doesNotContain("??");
    }

    @Test
    void throwsAwayWhatWaits() {
        var page = waiting(MORE, DAYS);

        assertThat(post(page + "/kasta")).hasStatus3xxRedirection();

        assertThat(count("staged_row")).isZero();
        assertThat(post(page + "/bekrafta")).hasStatus(409);
    }

    @Test
    void takesTheWholeBack() throws Exception {
        send(ONE, DAYS, true);
        var before = everything();
        var figures = figures("AMIF-2021");
        var page = taken(MORE, DAYS);
        assertThat(everything()).isNotEqualTo(before);

        assertThat(post(page + "/angra")).hasStatus3xxRedirection();

        assertThat(everything()).isEqualTo(before);
        assertThat(figures("AMIF-2021")).isEqualTo(figures);
        assertThat(text(page)).contains("Registret är ångrat");
    }

    @Test
    void takesTwoBackTheLatestFirst() {
        var first = taken(ONE, DAYS);
        var second = taken(MORE, "");

        assertThat(post(first + "/angra")).hasStatus(409).bodyText().contains("En person har ändrats");
        assertThat(post(second + "/angra")).hasStatus3xxRedirection();
        assertThat(post(first + "/angra")).hasStatus3xxRedirection();

        assertThat(count("person") + count("enrolment") + count("identifier") + count("intake"))
                .isZero();
    }

    @Test
    void takesTwoNumbersOfOnePersonTogetherAndBack() throws Exception {
        send(ONE, DAYS, true);
        alsoKnownAs("700003");
        var before = everything();

        var page = taken(MORE + "lma,700003,Amina,Prov,1990-01-01,participant,2026-05-10,civic_orientation,,,,\n", "");

        assertThat(count("enrolment")).isEqualTo(2);
        assertThat(count("intake")).isEqualTo(3);
        assertThat(count("spell")).isEqualTo(4);
        assertThat(post(page + "/angra")).hasStatus3xxRedirection();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void saysWhyItCannotBeTakenBack() {
        var page = taken(MORE, "");
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(
                                "insert into consent (id, enrolment_id, kind, text_version, given_on) select nextval('consent_id'), min(id), 'PHOTO', '1', '2026-05-01' from enrolment")
                        .update()));

        assertThat(post(page + "/angra"))
                .hasStatus(409)
                .bodyText()
                .contains("Registret kan inte ångras", "En person har ändrats", "/deltagare/")
                .doesNotContain("??");
        assertThat(count("enrolment")).isEqualTo(2);
    }

    /** Amina holds one more number. */
    private void alsoKnownAs(String number) {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun ->
                        jdbc.sql("""
                                insert into identifier (id, person_id, protected, kind, number, hash, since)
                                select nextval('identifier_id'), min(id), false, 'LMA', '\\x00', :hash, '2026-02-01' from person
                                """).param("hash", cipher.hash("LMA", number)).update()));
    }

    private String waiting(String people, String days) {
        return send(people, days, false).getResponse().getHeader("Location");
    }

    private String taken(String people, String days) {
        return send(people, days, true).getResponse().getHeader("Location");
    }

    /** Every row a register can touch, as one text. */
    private String everything() {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql("""
                        select jsonb_build_array(
                          (select jsonb_agg(to_jsonb(t) - 'version' order by t.id) from person t),
                          (select jsonb_agg(to_jsonb(t) - 'version' order by t.person_id) from identity t),
                          (select jsonb_agg(to_jsonb(t) order by t.id) from identifier t),
                          (select jsonb_agg(to_jsonb(t) - 'version' order by t.id) from enrolment t),
                          (select jsonb_agg(to_jsonb(t) order by t.number) from spell t),
                          (select jsonb_agg(to_jsonb(t) order by t.id) from target_group_check t),
                          (select jsonb_agg(to_jsonb(t) order by t.support) from earlier_support t),
                          (select jsonb_agg(to_jsonb(t) order by t.day) from earlier_attendance t),
                          (select jsonb_agg(to_jsonb(t) order by t.enrolment_id) from participation t),
                          (select jsonb_agg(to_jsonb(t) order by t.id) from exit_answer t),
                          (select jsonb_agg(to_jsonb(t) order by t.id) from pseudonym t))::text
                        """).query(String.class).single()));
    }
}
