package se.medvandrare.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;
import se.medvandrare.privacy.Fault.Kind;
import se.medvandrare.proof.Figures;

/** A superuser tampers with the log, past every trigger, and the check finds it; untouched it is whole. */
@PortalTest
class LogChainTest {

    static final int LONG = Integer.getInteger("proof.log", 5000);
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    AccessLog log;

    @Autowired
    LogCheck check;

    @Autowired
    Heads heads;

    @Autowired
    HeadFile file;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    ApplicationContext context;

    TestPeople people;

    @BeforeEach
    void lookAtSome() throws IOException {
        people = TestPeople.in(context);
        Files.deleteIfExists(file.of(people.tenant()));
        look(1, 30);
        look(31, 60);
        sign(DAY);
        look(61, 70);
    }

    @Test
    void isWholeWhenNobodyTouchedIt() {
        sign(DAY.plusDays(1));
        var found = check();

        assertThat(found.faults()).isEmpty();
        assertThat(found.rows()).isEqualTo(70);
        assertThat(found.heads()).isEqualTo(2);
        assertThat(found.latest().seq()).isEqualTo(70);
    }

    @Test
    void findsAChangedRow() {
        tamper("update access_log set person_id = 999 where seq = 12");
        assertThat(check().faults()).containsExactly(new Fault(Kind.CHANGED, 12, 12));
    }

    @Test
    void findsAChangedTimeAndRole() {
        tamper("update access_log set at = at - interval '1 microsecond' where seq = 12");
        tamper("update access_log set role = 'HOST' where seq = 13");
        assertThat(check().faults()).containsExactly(new Fault(Kind.CHANGED, 12, 12), new Fault(Kind.CHANGED, 13, 13));
    }

    @Test
    void findsAChangedRowThatGotItsHashAnew() {
        tamper("update access_log set person_id = 999 where seq = 12");
        tamper("update access_log l set hash = access_log_hash(l) where seq = 12");
        assertThat(check().faults()).containsExactly(new Fault(Kind.LINK, 13, 13));
    }

    @Test
    void findsACutRow() {
        tamper("delete from access_log where seq between 20 and 22");
        assertThat(check().faults()).containsExactly(new Fault(Kind.CUT, 20, 22));
    }

    @Test
    void findsACutRowWithTheRestMovedUp() {
        tamper("delete from access_log where seq = 20");
        tamper("update access_log set seq = seq - 1 where seq > 20");
        assertThat(check().faults()).contains(new Fault(Kind.LINK, 20, 20));
    }

    @Test
    void findsATornOffTail() {
        tamper("delete from access_log where seq > 65");
        assertThat(check().faults()).containsExactly(new Fault(Kind.TAIL, 66, 70));
    }

    /** Nothing inside the database tells of it any more; the signed line does. */
    @Test
    void findsATornOffTailThoughTheHeadWasSetBack() {
        tamper("delete from access_log where seq > 40");
        tamper(
                "update log_head h set seq = 40, hash = l.hash from access_log l where l.seq = 40 and l.tenant_id = h.tenant_id");
        tamper("delete from signed_head");
        assertThat(check().faults()).containsExactly(new Fault(Kind.TAIL, 41, 60));
    }

    @Test
    void findsALogThatWasWrittenAnewFromOneRowOn() {
        tamper("update access_log set person_id = 999 where seq = 50");
        for (int seq = 50; seq <= 70; seq++) {
            tamper("update access_log l set previous = p.hash from access_log p where l.seq = " + seq
                    + " and p.seq = l.seq - 1 and p.tenant_id = l.tenant_id");
            tamper("update access_log l set hash = access_log_hash(l) where seq = " + seq);
        }
        tamper(
                "update log_head h set hash = l.hash from access_log l where l.seq = h.seq and l.tenant_id = h.tenant_id");
        assertThat(check().faults()).containsExactly(new Fault(Kind.OTHER_HEAD, 60, 60));
    }

    @Test
    void findsALineThatWasForgedAndOneThatIsGone() throws IOException {
        var line = Files.readString(file.of(people.tenant()));
        Files.writeString(file.of(people.tenant()), line.replace("seq=60", "seq=59"));
        assertThat(check().faults()).containsExactly(new Fault(Kind.LINE, 1, 1), new Fault(Kind.NO_LINE, 60, 60));
    }

    @Test
    void signsADayOnce() throws IOException {
        sign(DAY);
        sign(DAY);
        assertThat(Files.readAllLines(file.of(people.tenant()))).hasSize(1);
    }

    @Test
    void isChangedNeitherByTheProgramNorByTheOwner() {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        for (var statement : List.of("update access_log set purpose = 'x'", "delete from access_log")) {
            assertThatThrownBy(() -> people.inside(() -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> owner.sql("do $$ begin perform set_config('app.tenant', '" + people.tenant()
                                    + "', true); " + statement + "; end $$")
                            .update())
                    .rootCause()
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> owner.sql("truncate access_log cascade").update())
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> people.inside(
                        () -> jdbc.sql("update log_head set seq = 0").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void verifiesALongLogAndFindsWhatWasTakenOutOfIt() {
        for (int batch = 0; batch < LONG / 1000; batch++) {
            people.inside(() -> jdbc.sql("""
                    insert into access_log (account_id, role, person_id, action, purpose, address, request_id)
                    select (select min(id) from account), 'LEADER', n, 'SHOWN', 'participants', 'GET /arbete', '-'
                      from generate_series(1, 1000) n
                    """).update());
        }
        var whole = check();
        tamper("delete from access_log where seq = " + LONG / 2);

        assertThat(whole.faults()).isEmpty();
        assertThat(whole.rows()).isEqualTo(70 + LONG);
        assertThat(check().faults()).containsExactly(new Fault(Kind.CUT, LONG / 2, LONG / 2));
        Figures.note(
                "44 log verified, row by row",
                whole.rows() + " rows in " + whole.millis() + " ms",
                "changed, cut, tail cut, rewritten, forged: found");
    }

    @Test
    void keepsAChainOfItsOwnForEachTenant() {
        accounts.work(
                TestPeople.STRANGER,
                () -> transactions.execute(begun -> {
                    log.shown("roll", List.of(1L));
                    return null;
                }));
        assertThat(check().rows()).isEqualTo(70);
        long other = TestServer.get()
                .superuser()
                .sql("select max(seq) from access_log where tenant_id <> ?")
                .param(people.tenant())
                .query(Long.class)
                .single();
        assertThat(other).isOne();
    }

    @Test
    void numbersWithoutGapsWhenManyLookAtOnce() throws InterruptedException {
        var threads = LongStream.range(0, 8)
                .mapToObj(at -> new Thread(() -> {
                    for (int turn = 0; turn < 25; turn++) {
                        look(100, 102);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        var found = check();
        assertThat(found.faults()).isEmpty();
        assertThat(found.rows()).isEqualTo(70 + 8 * 25 * 3);
    }

    private void look(long from, long till) {
        accounts.work(
                TestPeople.LEADER,
                () -> transactions.execute(begun -> {
                    log.shown("roll", LongStream.rangeClosed(from, till).boxed().toList());
                    return null;
                }));
    }

    private void sign(LocalDate day) {
        accounts.inside(people.tenant(), () -> {
            heads.sign(people.tenant(), day);
            return null;
        });
    }

    private Check check() {
        return accounts.inside(people.tenant(), () -> check.of(people.tenant()));
    }

    private static void tamper(String statement) {
        TestServer.get()
                .superuser()
                .sql("do $$ begin set local session_replication_role = replica; " + statement + "; end $$")
                .update();
    }
}
