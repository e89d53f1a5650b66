package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.ReportChanges.Reason.CORRECTION;
import static se.medvandrare.reporting.ReportChanges.Reason.MERGE;
import static se.medvandrare.reporting.ReportChanges.Reason.NEW_DATA;
import static se.medvandrare.reporting.ReportChanges.Reason.REMOVAL;
import static se.medvandrare.reporting.Someone.someone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medvandrare.reporting.ReportChanges.Why;

/** What a sealed report would say otherwise now, and why: every way in which somebody can come to count in another way. */
class ReportChangesTest extends ReportTest {

    @Autowired
    Differences differences;

    @Test
    void findsNothingWhileNothingHasChanged() {
        enrol(someone().supported("LANGUAGE_COURSE"), someone().unchecked().supported("OTHER"));
        var report = sealed();

        assertThat(since(report).none()).isTrue();
        assertThat(read(report + "/andrat")).contains("Inget har ändrats");
    }

    @Test
    void explainsAMergeAndItsUndoing() {
        enrol(someone().supported("OTHER").entered("2026-02-01"), someone().supported("OTHER"));
        var report = sealed();
        done(post(WRITER, "/arbete/projekt/amif/deltagare/dubbletter/1/2", "same", "true"));

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(MERGE, 0, 1, 0, -1, 0));
        assertThat(find(report, "O.2.3").difference()).isEqualTo(-1);
        assertThat(read(report + "/andrat")).contains("Sammanslagning", "0 till, 1 färre");

        done(post(WRITER, "/arbete/projekt/amif/deltagare/dubbletter/1/angra"));
        assertThat(since(report).none()).isTrue();
    }

    @Test
    void isToldBeforeAMerge() {
        enrol(someone().supported("OTHER").entered("2026-02-01"), someone().supported("OTHER"));
        var pair = "/arbete/projekt/amif/deltagare/dubbletter/1/2";
        assertThat(read(pair)).doesNotContain("Låsta rapporter");
        draft("2026-01-01", "2026-02-15");
        assertThat(read(pair)).doesNotContain("Låsta rapporter");
        var one = seal(draft("2026-01-01", "2026-02-16"));
        var both = sealed();

        assertThat(read(pair))
                .contains("Låsta rapporter", one, both, "räknar någon av dem", "räknar båda i samma indikator");
    }

    @Test
    void explainsACorrectedBirthDateAndGender() {
        enrol(someone().supported("OTHER"), someone().supported("OTHER"));
        var report = sealed();
        change("update person set birth_date = '1950-01-01' where id = 1");
        change("update person set gender = 'MAN' where id = 2");

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(CORRECTION, 0, 0, 2, 0, 0));
        assertThat(find(report, "O.2.3").difference()).isZero();
    }

    @Test
    void explainsAnEntryMovedOutOfThePeriod() {
        enrol(someone().supported("OTHER"));
        var report = sealed();
        change("update enrolment set entered_on = '2026-04-01'");

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(CORRECTION, 0, 1, 0, -1, 0));
        assertThat(read(report + "/andrat/O.2.3/CORRECTION")).contains("Prov1");
    }

    @Test
    void explainsAttendanceThatWasTakenAway() {
        enrol(someone().supported("OTHER"));
        var report = sealed();
        change("delete from attendance");

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(CORRECTION, 0, 1, 0, -1, 0));
    }

    @Test
    void explainsWhoeverIsGone() {
        enrol(someone().supported("OTHER"), someone().supported("OTHER"));
        var report = sealed();
        for (var table : List.of("attendance", "target_group_check", "spell", "enrolment")) {
            remove(table);
        }

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(REMOVAL, 0, 1, 0, -1, 0));
        assertThat(read(report + "/andrat/O.2.3/REMOVAL")).contains("finns bara som siffror");
    }

    @Test
    void explainsWhatWasFilledInAfterwards() {
        enrol(someone().unchecked().supported("OTHER"));
        var report = sealed();
        change("""
                insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                select nextval('target_group_check_id'), 1, 'PASSPORT', '2026-04-02', min(id) from account
                """);
        enrol(someone().supported("OTHER"), someone().hidden().supported("OTHER"));

        assertThat(whys(report, "O.2.3")).containsExactly(new Why(NEW_DATA, 3, 0, 0, 3, -1));
        assertThat(read(report + "/andrat/O.2.3/NEW_DATA"))
                .contains("Prov1", "Prov2", "1 med skyddad identitet")
                .doesNotContain("Kanarie");
        assertThat(count("access_log where purpose = 'report O.2.3' and action = 'SHOWN'"))
                .isEqualTo(2);
    }

    @Test
    void explainsThatSomebodyCameBack() {
        enrol(someone()
                .supported("LANGUAGE_COURSE")
                .with("cefr_entry", "A1")
                .with("cefr_exit", "B1")
                .entered("2026-01-10")
                .left("2026-03-10"));
        var report = sealed();
        assertThat(find(queries(report), "R.2.8").value()).isEqualTo(1);
        change("update enrolment set exited_on = null");

        assertThat(whys(report, "R.2.8")).containsExactly(new Why(NEW_DATA, 0, 1, 0, -1, 0));
    }

    @Test
    void countsByTheDefinitionThatWasSealed() {
        enrol(someone().supported("OTHER"));
        var report = sealed();
        change("""
                insert into indicator_version (framework, code, owner_tenant_id, valid_from, kind, unit, name_en, name_sv, population,
                    moment, conditions, band_set, measured_when, breakdown, counting_rule, source, verified)
                select framework, code, current_tenant(), '2026-01-01', kind, unit, name_en, name_sv, population, moment,
                       '{LANGUAGE_COURSE}', band_set, measured_when, breakdown, counting_rule, source, verified
                  from indicator_version where code = 'O.2.3'
                """);

        assertThat(since(report).none()).isTrue();
        assertThat(measure("amif", "O.2.3", YEAR).value()).isZero();
    }

    @Test
    void isOfferedToTheNextReportWhichKeepsIt() {
        enrol(someone().supported("OTHER").entered("2026-02-01"), someone().supported("OTHER"));
        var first = handIn(sealed());
        done(post(WRITER, "/arbete/projekt/amif/deltagare/dubbletter/1/2", "same", "true"));
        var next = draft("2026-04-01", "2026-06-30");
        var id = first.substring(first.lastIndexOf('/') + 1);
        assertThat(read(next + "/rattelser")).contains("Sammanslagning", "value=\"" + id + "\"");
        assertThat(post(WRITER, next + "/rattelser", "earlier", "999")).hasStatus(404);
        done(post(WRITER, next + "/rattelser", "earlier", id));
        assertThat(read(next)).contains("0 till, 1 färre");
        seal(next);
        done(post(WRITER, "/arbete/projekt/amif/deltagare/dubbletter/1/angra"));

        assertThat(read(next)).contains("0 till, 1 färre");
        assertThat(read(first + "/rapport.csv")).contains("O.2.3,total,total,2,0,2");
        var third = draft("2026-07-01", "2026-09-30");
        assertThat(read(third + "/rattelser")).contains("Redan berättat i en senare rapport: O.2.3 −1");
    }

    @Test
    void comparesAnyTwo() {
        enrol(
                someone().supported("OTHER"),
                someone().gender("MAN").supported("OTHER").entered("2026-05-01"));
        var first = sealed();
        var second = draft("2026-04-01", "2026-06-30");
        var id = second.substring(second.lastIndexOf('/') + 1);

        assertThat(read(first + "/jamfor")).contains("2026-04-01 till 2026-06-30");
        assertThat(read(first + "/jamfor?med=" + id))
                .contains("B är 2026-04-01", "Kvinnor, 18-60 år: 1 i A, 0 i B", "Män, 18-60 år: 0 i A, 1 i B");
        assertThat(get(WRITER, first + "/jamfor?med=999")).hasStatus(404);
    }

    /** As a disposal would, past the rights of the application: it has none to delete checks. */
    private void remove(String table) {
        se.medvandrare.database.TestServer.get()
                .superuser()
                .sql("delete from " + table + " where " + (table.equals("enrolment") ? "id" : "enrolment_id") + " = 1")
                .update();
    }

    private ReportChanges since(String report) {
        return accounts.work(WRITER, () -> differences.since("amif", id(report)));
    }

    private List<Why> whys(String report, String code) {
        return find(report, code).whys();
    }

    private ReportChanges.Indicator find(String report, String code) {
        return since(report).indicators().stream()
                .filter(it -> it.sealed().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportIndicator> queries(String report) {
        return accounts.work(WRITER, () -> differences.compare("amif", id(report), id(report)))
                .first()
                .indicators();
    }

    private static ReportIndicator find(List<ReportIndicator> all, String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    private static long id(String report) {
        return Long.parseLong(report.substring(report.lastIndexOf('/') + 1));
    }
}
