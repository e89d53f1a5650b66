package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.database.CurrentTenant;
import se.medvandrare.proof.Figures;

/** A ciphertext opens where it was sealed and nowhere else: another row, column, table or tenant has no use for it. */
@PortalTest
class SealedPlaceTest {

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MasterKey master;

    @Autowired
    CurrentTenant current;

    @Autowired
    TransactionOperations transactions;

    FieldCipher cipher;
    DataKeys keys;
    long here;
    long there;
    byte[] sealed;

    @BeforeEach
    void sealSomething() {
        keys = new DataKeys(jdbc, master, Duration.ZERO);
        cipher = new FieldCipher(current, keys);
        here = accounts.skelleftea().tenant();
        there = accounts.are().tenant();
        sealed = Objects.requireNonNull(inside(here, () -> cipher.seal("identity", "phone", 7, "+46701740605")));
    }

    @Test
    void opensInItsPlace() {
        assertThat(open(here, "identity", "phone", 7)).isEqualTo("+46701740605");
    }

    @Test
    void opensNowhereElse() {
        assertThatThrownBy(() -> open(here, "identity", "phone", 8))
                .as("another row")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(here, "identity", "email", 7))
                .as("another column")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(here, "identifier", "phone", 7))
                .as("another table")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(there, "identity", "phone", 7))
                .as("another tenant")
                .isInstanceOf(IllegalStateException.class);
    }

    /** Even somebody who gave both tenants the same key could not move it: the place is part of what is sealed. */
    @Test
    void opensForNoOtherTenantWithTheSameKey() throws GeneralSecurityException {
        var key = inside(here, () -> keys.of(here).writing());
        assertThatThrownBy(() -> key.decrypt(sealed, ("identity|phone|" + there + "|7").getBytes()))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(key.decrypt(sealed, ("identity|phone|" + here + "|7").getBytes()))
                .isEqualTo("+46701740605".getBytes());
    }

    @Test
    void wouldOpenAnywhereIfThePlaceWereNotSealedAlong() throws GeneralSecurityException {
        var bare = new AesGcmJce(new byte[32]);
        var moved = bare.encrypt("+46701740605".getBytes(), new byte[0]);

        assertThat(bare.decrypt(moved, new byte[0]))
                .as("the control: without its place a ciphertext can be swapped unseen")
                .isEqualTo("+46701740605".getBytes());
        Figures.note(
                "46 swapped ciphertexts (row, column, table, tenant)", "0 of 5 opened", "without its place: opened");
    }

    @Test
    void aChangedByteIsRefused() {
        for (int at = 0; at < sealed.length; at++) {
            sealed[at] ^= 1;
            assertThatThrownBy(() -> open(here, "identity", "phone", 7)).isInstanceOf(IllegalStateException.class);
            sealed[at] ^= 1;
        }
    }

    private String open(long tenant, String table, String column, long row) {
        return inside(tenant, () -> Objects.requireNonNull(cipher.open(table, column, row, sealed)));
    }

    private <T> T inside(long tenant, Supplier<T> work) {
        try (var stay = current.enter(tenant)) {
            return Objects.requireNonNull(transactions.execute(begun -> work.get()));
        }
    }
}
