package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.database.CurrentTenant;
import se.medvandrare.database.TestServer;

/** Keys are changed while two instances go on working, and nothing is lost or left under the old key. */
@PortalTest
class KeyRotationTest {

    static final Duration SETTLE = Duration.ofMillis(400);
    static final List<SealedFields> FIELDS =
            List.of(() -> List.of(new SealedField("identifier", "number", "id", "hash", "kind")));

    @Autowired
    TestAccounts accounts;

    @Autowired
    Tenants tenants;

    @Autowired
    CurrentTenant current;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MasterKey master;

    long tenant;
    Instance one;
    Instance other;

    @BeforeEach
    void startTwoInstances() {
        tenant = accounts.skelleftea().tenant();
        one = new Instance();
        other = new Instance();
    }

    @Test
    void everyFieldLiesUnderTheNewKeyAndTheOldOneIsGone() throws InterruptedException {
        var people = one.add(250, 0);
        var before = ciphertexts();

        one.rotation.begin();
        var written = one.rotation.finish();

        assertThat(written).isEqualTo(250);
        assertThat(one.rotation.unfinished()).isFalse();
        assertThat(keys()).containsExactly(2);
        assertThat(ciphertexts()).hasSize(250).doesNotContainAnyElementsOf(before);
        assertThat(people).allSatisfy(id -> assertThat(other.read(id)).isEqualTo("number " + id));
    }

    @Test
    void workGoesOnMeanwhileAndWhatWasWrittenWithTheOldKeyIsWrittenAnewToo() throws Exception {
        one.add(150, 0);
        var goOn = new AtomicBoolean(true);
        var written = new ArrayList<Long>();
        var clerk = CompletableFuture.runAsync(() -> {
            for (int i = 1000; goOn.get(); i++) {
                written.addAll(other.add(1, i));
                assertThat(other.find("number " + written.get(0)))
                        .as("found although keys change")
                        .isEqualTo(1);
            }
        });
        one.rotation.begin();
        one.rotation.finish();
        goOn.set(false);
        clerk.join();

        assertThat(written).hasSizeGreaterThan(10);
        assertThat(keys()).containsExactly(2);
        assertThat(written).allSatisfy(id -> assertThat(one.read(id)).isEqualTo("number " + id));
    }

    @Test
    void goesOnWhereItWasStopped() throws InterruptedException {
        var people = one.add(150, 0);
        one.rotation.begin();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> one.rotation.finish()).isInstanceOf(InterruptedException.class);
        assertThat(other.rotation.unfinished()).isTrue();

        other.rotation.begin();
        other.rotation.finish();

        assertThat(keys()).containsExactly(2);
        assertThat(people).allSatisfy(id -> assertThat(other.read(id)).isEqualTo("number " + id));
    }

    @Test
    void keepsTheOldKeyWhenAFieldCannotBeRead() {
        one.add(3, 0);
        TestServer.get()
                .superuser()
                .sql("update identifier set number = '\\x0102' where id = 2")
                .update();
        one.rotation.begin();

        assertThatThrownBy(() -> one.rotation.finish())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("identifier 2");
        assertThat(keys()).containsExactly(1, 2);
    }

    @Test
    void aSwappedCiphertextIsRefused() {
        one.add(2, 0);
        TestServer.get().superuser().sql("""
                update identifier a set number = b.number from identifier b where a.id <> b.id
                """).update();

        assertThatThrownBy(() -> one.read(1)).isInstanceOf(IllegalStateException.class);
    }

    private List<Integer> keys() {
        return inside(() -> jdbc.sql("select number from data_key order by number")
                .query(Integer.class)
                .list());
    }

    private List<String> ciphertexts() {
        return inside(() -> jdbc.sql("select encode(number, 'hex') from identifier")
                .query(String.class)
                .list());
    }

    private <T> T inside(Supplier<T> work) {
        try (var stay = current.enter(tenant)) {
            return Objects.requireNonNull(transactions.execute(begun -> work.get()));
        }
    }

    /** The part of the program that has keys, twice in one test. */
    private class Instance {

        final DataKeys keys = new DataKeys(jdbc, master, SETTLE);
        final FieldCipher cipher = new FieldCipher(current, keys);
        final KeyRotation rotation = new KeyRotation(
                tenants, current, transactions, keys, new SealedRows(jdbc, cipher), FIELDS, jdbc, SETTLE);

        List<Long> add(int number, int from) {
            return inside(() -> {
                var ids = new ArrayList<Long>();
                for (long id = from + 1; id <= from + number; id++) {
                    add(id);
                    ids.add(id);
                }
                return ids;
            });
        }

        private void add(long id) {
            jdbc.sql("insert into person (id, gender, registered_on) values (:id, 'UNKNOWN', '2026-01-01')")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                    insert into identifier (id, person_id, kind, number, hash, since)
                    values (:id, :id, 'LMA', :number, :hash, '2026-01-01')
                    """)
                    .param("id", id)
                    .param("number", cipher.seal("identifier", "number", id, "number " + id))
                    .param("hash", cipher.hash("LMA", "number " + id))
                    .update();
        }

        String read(long id) {
            return Objects.requireNonNull(inside(() -> cipher.open(
                    "identifier",
                    "number",
                    id,
                    jdbc.sql("select number from identifier where id = :id")
                            .param("id", id)
                            .query(byte[].class)
                            .single())));
        }

        int find(String number) {
            return inside(() -> jdbc.sql("select count(*) from identifier where hash in (:hashes)")
                    .param("hashes", cipher.hashes("LMA", number))
                    .query(Integer.class)
                    .single());
        }
    }
}
