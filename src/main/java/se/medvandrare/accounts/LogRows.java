package se.medvandrare.accounts;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rows of the access log, however many in one statement; the database chains them. */
@Repository
class LogRows {

    private static final String INSERT = """
            insert into access_log (at, account_id, role, person_id, action, purpose, address, request_id)
            select coalesce(:at, now()), line.account, line.role, line.person, line.action, line.purpose, :address, :request
              from unnest(:accounts, :roles, :people, :actions, :purposes) with ordinality
                   as line (account, role, person, action, purpose, place)
             order by line.place
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    LogRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Sends what is still to be saved first, so that the chain is the last that the transaction waits for. */
    public void write(List<Entry> entries) {
        entities.flush();
        write(null, RequestFacts.address(), RequestFacts.id(), entries);
    }

    /** Rows of another time, or of another place than the running request; null is now. */
    public void write(@Nullable OffsetDateTime at, String address, String request, List<Entry> entries) {
        jdbc.sql(INSERT)
                .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("address", address)
                .param("request", request)
                .param("accounts", column(entries, Entry::account, Long[]::new))
                .param("roles", column(entries, Entry::role, String[]::new))
                .param("people", column(entries, Entry::person, Long[]::new))
                .param("actions", column(entries, Entry::action, String[]::new))
                .param("purposes", column(entries, Entry::purpose, String[]::new))
                .update();
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, T> field, IntFunction<T[]> array) {
        return entries.stream().map(field).toArray(array);
    }

    /** Somebody who was shown or changed. */
    record Entry(long account, String role, String action, String purpose, long person) {}
}
