package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medvandrare.reporting.Someone.someone;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed stays as it is, also for whoever reaches the database as the application. */
class SealedReportTest extends ReportTest {

    @BeforeEach
    void sealOne() {
        enrol(someone().supported("OTHER"));
        var report = draft();
        done(post(WRITER, report + "/texter/avvikelser", "version", "-1", "text", "Som det var."));
        seal(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report set till_on = till_on + 1",
                "update report set state = 'DRAFT', sealed_at = null, sealed_by = null, checked_at = null, checked_by = null",
                "update report set state = 'CHECKED', sealed_at = null, sealed_by = null",
                "update report set sealed_at = now()",
                "update report set checked_alone = true",
                "update report set version = version + 1",
                "update report set state = 'HANDED_IN', handed_in_by = made_by, handed_in_on = till_on, from_on = from_on - 1",
                "delete from report",
                "update report_text set text = 'Som det inte var.'",
                "update report_text set report_id = report_id + 1",
                "delete from report_text",
                "insert into report_text (id, report_id, part, text) select nextval('report_text_id'), id, 'sammanfattning', 'Nytt.' from report",
                "update report_figure set value = value + 1",
                "delete from report_figure",
                "insert into report_figure (report_id, code, gender, band, value, incomplete, so_far) select id, 'O.2.3', 'MAN', '18-60', 1, 0, 1 from report",
                "update report_person set person_id = 7",
                "delete from report_person",
                "insert into report_person (report_id, enrolment_id, person_id, gender, counted, incomplete, so_far) select id, 7, 7, 'MAN', '{}', '{}', '{}' from report",
                "update report_indicator set name_sv = 'Annat'",
                "insert into report_reading (report_id, position, name, unit) select id, 1, 'Egen', 'st' from report",
                "insert into report_fund_reading (report_id, position, code, unit, name_sv, name_en, estimate) select id, 1, 'O.2.2', 'st', 'x', 'x', false from report",
                "delete from report_writer",
                "truncate report",
                "alter table report disable trigger kept"
            })
    void cannotBeChanged(String statement) {
        assertThatThrownBy(() -> change(statement))
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (permission denied|must be owner|A sealed report is kept).*");
    }

    @Test
    void canStillBeHandedInAndComeBack() {
        assertThatCode(() -> {
                    change("update report set state = 'HANDED_IN', handed_in_by = made_by, handed_in_on = till_on");
                    change(
                            "update report set state = 'RETURNED', returned_by = made_by, returned_on = till_on, returned_note = 'x'");
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> change("update report set returned_note = 'y'"))
                .rootCause()
                .hasMessageContaining("A sealed report is kept");
    }

    @Test
    void isCheckedBefore() {
        draft("2026-04-01", "2026-04-30");

        assertThatThrownBy(
                        () -> change(
                                "update report set state = 'SEALED', sealed_at = now(), sealed_by = made_by, checked_at = now(), checked_by = made_by where state = 'DRAFT'"))
                .rootCause()
                .hasMessageContaining("checked before it is sealed");
    }
}
