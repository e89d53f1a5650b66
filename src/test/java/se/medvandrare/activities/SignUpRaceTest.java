package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** Many at once for few seats. */
@PortalTest
class SignUpRaceTest {

    static final int SEATS = 3;

    @Autowired
    SignUps signUps;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    long session;
    long other;

    @BeforeEach
    void openACafe() {
        home = accounts.skelleftea();
        var activities = new TestActivities(jdbc, transactions, accounts);
        var organisation = new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen");
        var cafe = activities.cafe(home, organisation, null, SEATS);
        session = activities.session(home, cafe, Instant.now().plus(2, ChronoUnit.DAYS));
        other = activities.session(home, cafe, Instant.now().plus(9, ChronoUnit.DAYS));
    }

    @Test
    void neverGivesAwayMoreSeatsThanThereAre() throws Exception {
        together(IntStream.range(0, 16).mapToObj(this::booking).toList());

        assertThat(count(session, "BOOKED")).isEqualTo(SEATS);
        assertThat(count(session, "WAITING")).isEqualTo(16 - SEATS);
    }

    @Test
    void makesOneSignUpOfManyClicks() throws Exception {
        var form = form(1, UUID.randomUUID());
        var tokens = together(IntStream.range(0, 12)
                .mapToObj(click -> (Callable<String>) () -> book(form))
                .toList());

        assertThat(tokens).hasSize(12).containsOnly(tokens.get(0));
        assertThat(count(session, "BOOKED")).isEqualTo(1);
    }

    @Test
    void keepsEverySeatTakenWhileSomeLeaveAndOthersCome() throws Exception {
        var tokens = together(IntStream.range(0, 10).mapToObj(this::booking).toList());
        var actions = new ArrayList<Callable<String>>();
        tokens.subList(0, 6).forEach(token -> actions.add(() -> leave(token)));
        IntStream.range(20, 28).mapToObj(this::booking).forEach(actions::add);

        together(actions);

        assertThat(count(session, "BOOKED")).isEqualTo(SEATS);
        assertThat(count(session, "WAITING")).isEqualTo(10 - 6 + 8 - SEATS);
        assertThat(count(session, "CANCELLED")).isEqualTo(6);
    }

    @Test
    void changesSessionsBothWaysAtOnceWithoutLosingASeat() throws Exception {
        var here = together(IntStream.range(0, 5).mapToObj(this::booking).toList());
        var actions = new ArrayList<Callable<String>>();
        here.forEach(token -> actions.add(() -> change(token, other)));
        IntStream.range(30, 37).mapToObj(this::booking).forEach(actions::add);

        together(actions);

        assertThat(count(session, "BOOKED")).isEqualTo(SEATS);
        assertThat(count(other, "BOOKED")).isEqualTo(SEATS);
        assertThat(count(other, "WAITING")).isEqualTo(5 - SEATS);
        assertThat(count(session, "WAITING")).isEqualTo(7 - SEATS);
    }

    private Callable<String> booking(int who) {
        return () -> book(form(who, UUID.randomUUID()));
    }

    private String book(SignUpForm form) {
        return accounts.inside(
                home.tenant(), () -> signUps.book(session, form, "sv").orElse("already"));
    }

    private String leave(String token) {
        return accounts.inside(home.tenant(), () -> {
            signUps.leave(token);
            return token;
        });
    }

    private String change(String token, long to) {
        return accounts.inside(home.tenant(), () -> {
            signUps.change(token, to);
            return token;
        });
    }

    private static SignUpForm form(int who, UUID submission) {
        return new SignUpForm("Gäst " + who, "070-17406" + (10 + who), submission);
    }

    private long count(long of, String state) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql("select count(*) from sign_up where session_id = :session and state = :state")
                                .param("session", of)
                                .param("state", state)
                                .query(Long.class)
                                .single()));
    }

    private static <T> List<T> together(List<Callable<T>> actions) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(actions.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var action : actions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
