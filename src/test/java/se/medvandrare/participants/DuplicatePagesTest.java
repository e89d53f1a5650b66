package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.FieldCipher;

/** Two registrations of one person are offered, merged by somebody, and made two again exactly as they were. */
@PortalTest
class DuplicatePagesTest extends StaffPages {

    static final String PAGE = LIST + "/dubbletter";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FieldCipher cipher;

    long first;
    long second;
    String pair;

    @BeforeEach
    void registerTwice() {
        first = people.enrol(Identifier.Kind.LMA, "12345678", "Amina", "Bergström");
        second = people.enrol(Identifier.Kind.PERSONNUMMER, TestPeople.NUMBER, "Aminah", "Bergström");
        pair = PAGE + "/" + people.person(first) + "/" + people.person(second);
    }

    @Test
    void offersSimilarNamesWithOneBirthDateAndNobodyElse() {
        people.enrol("Zahra", "Östman");

        assertThat(get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Amina Bergström", pair)
                .doesNotContain("Östman");
        assertThat(getAs(TestPeople.OTHER_LEADER, PAGE)).hasStatus(404);
        assertThat(people.count("access_log where purpose = 'duplicates'")).isEqualTo(2);
        assertThat(people.count("person_merge")).isZero();
    }

    @Test
    void offersNobodyWithProtectedIdentity() {
        postAs(TestPeople.LEADER, LIST + "/" + second + "/skydd", "protection", "MARKED");

        assertThat(get(PAGE)).bodyText().doesNotContain("Aminah");
        assertThat(get(pair)).hasStatus(404);
        assertThat(merge("same", "true")).hasStatus(404);
    }

    @Test
    void asksBeforeItMerges() {
        assertThat(get(pair))
                .hasStatusOk()
                .bodyText()
                .contains("Aminah Bergström", "••••78", "19900101-••••", "fingerade");
        assertThat(merge("name", "GONE"))
                .hasStatus(422)
                .bodyText()
                .contains("Kryssa i att det är samma person", "Aminah");
        assertThat(people.count("person_merge")).isZero();
    }

    @Test
    void makesOnePersonWithAllThatBothHad() {
        attend(first, 1, 30);
        attend(second, 1, 90);
        attend(second, 2, 60);
        assertThat(merge("same", "true", "name", "GONE", "phone", "GONE")).hasStatus(302);

        var page = get(LIST + "/" + first);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Aminah Bergström", "••••78", "19900101-••••", "+46 70 174 06 05", "90 min", "60 min");
        assertThat(get(LIST + "/" + second)).hasStatus(404);
        assertThat(people.count("enrolment")).isOne();
        assertThat(people.count("attendance")).isEqualTo(2);
        assertThat(people.count("identifier where person_id = " + people.person(first)))
                .isEqualTo(2);
        assertThat(people.count("person_event where what = 'MERGED' and cardinality(projects) = 1"))
                .isOne();
        assertThat(people.count("access_log where purpose = 'merge'")).isEqualTo(2);
        assertThat(people.count("person_merge where position('Bergstr' in encode(snapshot, 'escape')) > 0"))
                .isZero();
    }

    @Test
    void joinsTheStaysInOneProject() {
        write(
                "update enrolment set entered_on = current_date - 100, exited_on = current_date - 60, exit_reason = 'WORK' where id = "
                        + first);
        write("update spell set entered_on = current_date - 100, exited_on = current_date - 60 where enrolment_id = "
                + first);
        write("update enrolment set entered_on = current_date - 70, isced = 5 where id = " + second);
        write("update spell set entered_on = current_date - 70 where enrolment_id = " + second);
        write("insert into spell values (" + people.tenant() + ", " + second + ", 2, current_date - 5, null)");
        write("update spell set exited_on = current_date - 20 where number = 1 and enrolment_id = " + second);
        merge("same", "true");

        assertThat(people.count("spell")).isEqualTo(3);
        assertThat(people.count(
                        "spell where number = 2 and entered_on = current_date - 70 and exited_on = current_date - 20"))
                .isOne();
        assertThat(
                        people.count(
                                "enrolment where entered_on = current_date - 100 and exited_on is null and exit_reason is null and isced = 3"))
                .isOne();
    }

    @Test
    void takesWhatChangesWithTimeFromTheFirstEntryAndTheExitFromTheLatestStay() {
        write("update enrolment set entered_on = current_date - 300, isced = null, third_country_national = null,"
                + " cefr_exit = 'A2', recognition_applied_on = current_date - 10 where id = " + first);
        write("update spell set entered_on = current_date - 300 where enrolment_id = " + first);
        write("update enrolment set entered_on = current_date - 250, exited_on = current_date - 200, isced = 5,"
                + " exit_status = 'EMPLOYED', status_6m = 'EMPLOYED', recognition_applied_on = current_date - 20 where id = "
                + second);
        write("update spell set entered_on = current_date - 250, exited_on = current_date - 200 where enrolment_id = "
                + second);
        merge("same", "true");

        assertThat(people.count("""
                enrolment where entered_on = current_date - 300 and isced is null and third_country_national
                   and exited_on = current_date - 200 and exit_status = 'EMPLOYED' and status_6m = 'EMPLOYED'
                   and cefr_exit = 'A2' and recognition_applied_on = current_date - 20
                """)).isOne();
    }

    @Test
    void leavesSomebodyOutOfTheFiguresWhoWasStaffInOneOfTheTwo() {
        write("update enrolment set role = 'STAFF' where id = " + second);
        merge("same", "true");

        assertThat(people.count("enrolment where role = 'STAFF'")).isOne();
    }

    @Test
    void makesTwoAgainExactly() {
        attend(first, 1, 30);
        attend(second, 1, 90);
        attend(second, 2, 60);
        write("update attendance set late = true where minutes = 90");
        write("insert into check_in values (" + people.tenant() + ", 1, " + first + ", now()), (" + people.tenant()
                + ", 1, " + second + ", now()), (" + people.tenant() + ", 2, " + second + ", now())");
        write("insert into earlier_support (enrolment_id, support) values (" + first + ", 'OTHER'), (" + second
                + ", 'OTHER')");
        write("insert into earlier_attendance (enrolment_id, day, support, minutes) values (" + second
                + ", current_date - 9, 'OTHER', 45)");
        write("insert into pseudonym (enrolment_id) values (" + second + ")");
        var before = everything();
        merge("same", "true", "name", "GONE", "email", "GONE", "language", "GONE");
        assertThat(everything()).isNotEqualTo(before);
        assertThat(get(PAGE)).bodyText().contains("Gör till två igen", "/angra");

        assertThat(undo()).hasStatus(302);
        assertThat(everything()).isEqualTo(before);
        assertThat(get(LIST + "/" + second)).bodyText().contains("Aminah Bergström", "+46 70 174 06 05");
        assertThat(people.count("person_event where what = 'UNMERGED'")).isOne();
        assertThat(people.count("person_merge where snapshot is null")).isOne();
        assertThat(undo()).hasStatus(404);
    }

    @Test
    void keepsWhoCameLateAndWhoCheckedIn() {
        attend(first, 1, 30);
        attend(second, 1, 90);
        write("update attendance set late = true where minutes = 90");
        write("insert into check_in values (" + people.tenant() + ", 1, " + second + ", now())");
        merge("same", "true");

        assertThat(people.count("attendance where minutes = 90 and late and enrolment_id = " + first))
                .isOne();
        assertThat(people.count("check_in where enrolment_id = " + first)).isOne();
    }

    /** As it was written down before anybody could be late. */
    @Test
    void makesTwoAgainFromAnOlderMergeToo() {
        attend(second, 1, 90);
        merge("same", "true");
        var now = people.inside(() -> cipher.open(
                "person_merge",
                "snapshot",
                1,
                jdbc.sql("select snapshot from person_merge")
                        .query(byte[].class)
                        .single()));
        var then = now.replaceAll("\"late\": (true|false),? ?", "");
        assertThat(then).isNotEqualTo(now);
        people.inside(() -> jdbc.sql("update person_merge set snapshot = ?")
                .param(cipher.seal("person_merge", "snapshot", 1, then))
                .update());

        assertThat(undo()).hasStatus(302);
        assertThat(people.count("attendance where minutes = 90 and not late and enrolment_id = " + second))
                .isOne();
    }

    @Test
    void undoesNothingAfterThirtyDaysNorForOthers() {
        merge("same", "true");
        assertThat(postAs(TestPeople.OTHER_LEADER, PAGE + "/1/angra")).hasStatus(404);
        write("update person_merge set merged_at = now() - interval '31 days'");

        assertThat(undo()).hasStatus(404);
    }

    @Test
    void undoesTheLatestMergeFirst() {
        var third = people.enrol("Amina", "Bergström");
        merge("same", "true");
        assertThat(postAs(
                        TestPeople.LEADER,
                        PAGE + "/" + people.person(first) + "/" + people.person(third),
                        "same",
                        "true"))
                .hasStatus(302);

        assertThat(undo()).hasStatus(409).bodyText().contains("Ångra den sammanslagningen först");
    }

    /** All rows about people but for versions and ciphers, which differ each time they are written. */
    private java.util.Map<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        for (var table : List.of(
                "person",
                "identity",
                "identifier",
                "enrolment",
                "spell",
                "attendance",
                "check_in",
                "consent",
                "target_group_check")) {
            all.put(table, people.inside(() -> jdbc.sql(
                            "select (to_jsonb(t) - 'version' - 'phone' - 'email')::text from " + table
                                    + " t order by 1")
                    .query(String.class)
                    .list()));
        }
        return all;
    }

    private void attend(long enrolment, int session, int minutes) {
        write("insert into attendance (session_id, enrolment_id, minutes) values (" + session + ", " + enrolment + ", "
                + minutes + ")");
    }

    private void write(String sql) {
        people.inside(() -> jdbc.sql(sql).update());
    }

    private MvcTestResult get(String address) {
        return getAs(TestPeople.LEADER, address);
    }

    private MvcTestResult merge(String... fields) {
        return postAs(TestPeople.LEADER, pair, fields);
    }

    private MvcTestResult undo() {
        return postAs(TestPeople.LEADER, PAGE + "/1/angra");
    }
}
