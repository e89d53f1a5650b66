package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.base.Refused;

/** Many hands at once. */
@PortalTest
class DeskRaceTest {

    static final String ANNA = "anna@example.se";

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Contacts contacts;

    @Autowired
    TopicMerges merges;

    @Autowired
    WordChanges words;

    @Autowired
    Errands errands;

    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        IntStream.range(0, 20).forEach(number -> accounts.open("clerk" + number + "@example.se", tenant, Role.DESK));
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
    }

    @Test
    void registersOnceHoweverOftenTheSameFormArrives() throws Exception {
        var form = test.visit(UUID.randomUUID());

        var ids = atOnce(50, number -> patiently(() -> accounts.work(ANNA, () -> contacts.register(form))));

        assertThat(ids).hasSize(50).containsOnly(ids.get(0));
        assertThat(test.inside(tenant, "select count(*) from contact")).isEqualTo(1);
        assertThat(test.inside(tenant, "select count(*) from work_log")).isEqualTo(1);
    }

    @Test
    void makesOneErrandHoweverOftenTheSameFormArrives() throws Exception {
        var form = test.errand("Ring tillbaka", null);

        var ids = atOnce(20, number -> patiently(() -> accounts.work(ANNA, () -> errands.make(form))));

        assertThat(ids).containsOnly(ids.get(0));
        assertThat(test.inside(tenant, "select count(*) from errand")).isEqualTo(1);
    }

    @Test
    void letsOneOfTwentyClerksChangeAnErrandAndTellsTheOthers() throws Exception {
        var id = accounts.work(ANNA, () -> errands.make(test.errand("Ring tillbaka", null)));

        var answers = atOnce(
                20,
                number -> patiently(
                        () -> change("clerk" + number + "@example.se", id, test.errand("Text " + number, 0))));

        assertThat(answers.stream().filter("changed"::equals)).hasSize(1);
        assertThat(answers.stream().filter("told"::equals)).hasSize(19);
        assertThat(test.inside(tenant, "select version from errand")).isEqualTo(1);
    }

    @Test
    void letsOneOfTwentyClerksTakeAnErrandNobodyHas() throws Exception {
        var id = accounts.work(ANNA, () -> errands.make(test.errand("Ring tillbaka", null)));

        var answers = atOnce(20, number -> patiently(() -> claim("clerk" + number + "@example.se", id)));

        assertThat(answers.stream().filter("taken"::equals)).hasSize(1);
        assertThat(answers.stream().filter("desk.errand.taken"::equals)).hasSize(19);
    }

    @Test
    void mergesOneOfTwoTopicsThatAreMergedIntoEachOther() throws Exception {
        var other = test.inside(tenant, "select max(id) from topic");

        var answers = atOnce(
                2,
                number -> patiently(() -> answer(
                        () -> merges.merge(number == 0 ? test.topic : other, 0, number == 0 ? other : test.topic))));

        assertThat(answers).containsExactlyInAnyOrder("done", "desk.topic.merge.refused");
        assertThat(test.inside(tenant, "select count(*) from topic where merged"))
                .isEqualTo(1);
    }

    @Test
    void leavesOneChannelOpenHoweverManyAreClosedAtOnce() throws Exception {
        var answers = atOnce(
                4,
                number -> patiently(
                        () -> answer(() -> words.close(CodeKind.CHANNEL, Channel.values()[number].name(), true))));

        assertThat(answers.stream().filter("done"::equals)).hasSize(3);
        assertThat(answers.stream().filter("desk.word.last"::equals)).hasSize(1);
    }

    private String answer(Runnable work) {
        try {
            accounts.work(ANNA, () -> {
                work.run();
                return 1;
            });
            return "done";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private String change(String clerk, long id, ErrandForm form) {
        try {
            accounts.work(clerk, () -> errands.change(id, form));
            return "changed";
        } catch (OptimisticLockingFailureException e) {
            return "told";
        }
    }

    private String claim(String clerk, long id) {
        return accounts.work(clerk, () -> {
            try {
                errands.claim(id);
                return "taken";
            } catch (Refused refused) {
                return refused.code();
            }
        });
    }

    /** Presses again when the portal was too busy to begin. */
    private static <T> T patiently(Supplier<T> work) {
        for (var again = 0; ; again++) {
            try {
                return work.get();
            } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException e) {
                if (again == 20) {
                    throw e;
                }
            }
        }
    }

    private static <T> List<T> atOnce(int threads, Numbered<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CountDownLatch(1);
        try {
            var tasks = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return work.run(number);
                    }))
                    .toList();
            start.countDown();
            var answers = new java.util.ArrayList<T>();
            for (var task : tasks) {
                answers.add(task.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private interface Numbered<T> {
        T run(int number);
    }
}
