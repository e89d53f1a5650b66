package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A register sent in gives the figures that counting by hand gives. */
class ImportFiguresTest extends TestRegisters {

    /**
     * By hand, AMIF O.2.3: Amina (three rows: language course, guidance), Bilal (attended a language course), Cyra (hidden,
     * civic orientation), two without number of the same name. Left out: Danyal (one of two rows is staff), Elif (no support),
     * Farid (not a third-country national), Goran (no target-group check: incomplete).
     */
    static final String PEOPLE = """
            id_type,id_number,first_name,last_name,birth_date,gender,role,protection,third_country_national,target_group_checked_on,document_kind,entry_date,employment_status,isced,exit_date,exit_status_28d,cefr_entry,cefr_exit,support,helpful,recognition_applied_on,favourite_colour
            personnummer,19900101-9802,Amina,Prov,1990-05-05,woman,participant,none,yes,2026-01-10,passport,2026-01-10,unemployed,3,2026-03-31,inactive,A1,A1,language_course,no,2026-02-01,blue
            personnummer,199001019802,Amina,Prov,1990-05-05,woman,participant,,yes,,,2026-05-01,employed,,2026-08-31,employed,A2,A2,professional_guidance,yes,2026-01-20,
            personnummer,19900101-9802,Amina,Prov,,,participant,,,,,2026-04-10,inactive,,2026-04-20,,B1,,,,,
            lma,50-123456,Bilal,Prov,1960-01-01,man,participant,,yes,2026-01-10,lma_card,2026-02-01,inactive,0,,,A0,,,,,
            samordningsnummer,199001619809,Cyra,Prov,2010-06-01,woman,participant,registered,yes,2026-01-10,residence_permit,2026-02-01,inactive,2,,,,,civic_orientation,,,
            none,,Zahra,Prov,1988-01-01,non_binary,participant,,yes,2026-01-10,other,2026-02-01,job_searching,5,,,,,other,,,
            ,,Zahra,Prov,1988-01-01,non_binary,participant,,yes,2026-01-10,other,2026-02-01,,5,,,,,other,,,
            lma,111111,Danyal,Prov,1980-01-01,man,participant,,yes,2026-01-10,passport,2026-02-01,unemployed,3,,,,,other,,,
            lma,111111,Danyal,Prov,1980-01-01,man,staff,,yes,2026-01-10,passport,2026-06-01,,,,,,,other,,,
            lma,222222,Elif,Prov,1980-01-01,woman,participant,,yes,2026-01-10,passport,2026-02-01,unemployed,3,,,,,,,,
            lma,333333,Farid,Prov,1980-01-01,man,participant,,no,2026-01-10,passport,2026-02-01,unemployed,3,,,,,other,,,
            lma,444444,Goran,Prov,1980-01-01,man,participant,,yes,,,2026-02-01,unemployed,3,,,,,other,,,
            """;

    static final String ATTENDANCE = """
            id_type;id_number;session_date;activity;minutes
            lma;50123456;2026-02-03;language_course;60
            lma;50123456;2026-02-03;language_course;45
            lma;50123456;2026-02-10;language_course;90
            """;

    @Test
    void givesTheFiguresThatCountingByHandGives() throws Exception {
        assertThat(send(PEOPLE, ATTENDANCE, true)).hasStatus3xxRedirection();

        assertThat(figures("AMIF-2021")).isEqualTo("""
                code,gender,age_band,value,incomplete
                O.2.3,woman,0-17,1,0
                O.2.3,woman,18-60,1,0
                O.2.3,man,18-60,0,1
                O.2.3,man,61+,1,0
                O.2.3,non_binary,18-60,2,0
                O.2.3,total,total,5,1
                O.2.3.1,woman,18-60,1,0
                O.2.3.1,man,61+,1,0
                O.2.3.1,total,total,2,0
                O.2.3.2,woman,0-17,1,0
                O.2.3.2,total,total,1,0
                O.2.3.3,woman,18-60,1,0
                O.2.3.3,total,total,1,0
                R.2.8,woman,18-60,1,0
                R.2.8,total,total,1,0
                R.2.9,woman,18-60,1,0
                R.2.9,total,total,1,0
                R.2.10,woman,18-60,1,0
                R.2.10,total,total,1,0
                R.2.11,total,total,0,0
                """);
    }

    @Test
    void countsTheHiddenAndShowsThemNowhere() throws Exception {
        send(PEOPLE, ATTENDANCE, true);

        assertThat(text(AMIF + "/deltagare")).contains("Amina").doesNotContain("Cyra");
        assertThat(count("person where protected")).isEqualTo(1);
        assertThat(count("enrolment")).isEqualTo(9);
        assertThat(count("staged_row") + count("staged_remark")).isZero();
    }

    @Test
    void keepsTheDaysOfAttendance() {
        send(PEOPLE, ATTENDANCE, true);

        assertThat(count("earlier_attendance where minutes in (90, 105)")).isEqualTo(2);
        assertThat(count("participation where times = 2 and minutes = 195")).isEqualTo(1);
    }

    @Test
    void joinsWithWhatWasThereAndGivesTheSameFiguresAgain() throws Exception {
        send(PEOPLE, ATTENDANCE, true);
        var before = figures("AMIF-2021") + figures("ESFPLUS-2021");

        var withNumber = PEOPLE.lines().filter(line -> !line.contains("Zahra")).toList();
        assertThat(send(String.join("\n", withNumber), ATTENDANCE, true)).hasStatus3xxRedirection();

        assertThat(figures("AMIF-2021") + figures("ESFPLUS-2021")).isEqualTo(before);
        assertThat(count("person")).isEqualTo(9);
        assertThat(count("spell")).isEqualTo(12);
    }

    @Test
    void refusesEverythingWhenOneRowIsWrong() throws Exception {
        var wrong = PEOPLE.replace(
                "lma,444444,Goran,Prov,1980-01-01,man,participant", "lma,444444,Goran,Prov,1980-13-01,male,visitor");

        var answer = send(wrong, ATTENDANCE, true);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("En rad har fel", "visitor", "participant, staff, contributor", "1980-13-01", "male")
                .doesNotContain("??");
        assertThat(count("enrolment") + count("person") + count("staged_row")).isZero();
    }
}
