package se.medvandrare.accounts;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.database.CannotStart;
import se.medvandrare.database.CurrentTenant;

/** Tries every tenant's keys at start, so that a lost master key is told then and not on somebody's first page. */
@Component
class KeyCheck implements SmartInitializingSingleton {

    private final Tenants tenants;
    private final CurrentTenant current;
    private final TransactionOperations transactions;
    private final DataKeys keys;
    private final MasterKey master;
    private final ObjectProvider<MasterKeyUser> users;

    KeyCheck(
            Tenants tenants,
            CurrentTenant current,
            TransactionOperations transactions,
            DataKeys keys,
            MasterKey master,
            ObjectProvider<MasterKeyUser> users) {
        this.tenants = tenants;
        this.current = current;
        this.transactions = transactions;
        this.keys = keys;
        this.master = master;
        this.users = users;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            tenants.ids().forEach(this::check);
        } catch (DataKeys.LostKey e) {
            throw new CannotStart("The master key does not open this database's keys: give the one it was made with"
                    + " (MEDVANDRARE_MASTER_KEY or MEDVANDRARE_MASTER_KEY_FILE). Nothing has been changed.");
        }
        if (master.takesOver()) {
            users.forEach(MasterKeyUser::sealAnew);
            LoggerFactory.getLogger(KeyCheck.class)
                    .info("Everything hangs on the new master key; the former one is needed no more.");
        }
    }

    private void check(long tenant) {
        try (var stay = current.enter(tenant)) {
            transactions.executeWithoutResult(begun -> {
                keys.reread(tenant);
                if (master.takesOver()) {
                    keys.rewrap(tenant);
                }
            });
        }
    }
}
