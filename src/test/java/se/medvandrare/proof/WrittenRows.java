package se.medvandrare.proof;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.medvandrare.database.TestServer;

/**
 * Which rows are written, and in how many transactions, whoever writes them: every table tells it through a trigger, until
 * this is closed. What the portal keeps about sessions, sent forms and guesses is left out: it is written by design each
 * time something arrives.
 */
class WrittenRows implements AutoCloseable {

    private static final String BEGIN = """
            create schema proof;
            create unlogged table proof.written (name text, what text, transaction xid8);
            create function proof.note() returns trigger language plpgsql security definer as $$
            begin
                insert into proof.written values (tg_table_name, lower(tg_op), pg_current_xact_id());
                return null;
            end $$;
            do $$
            declare
                name regclass;
            begin
                for name in select oid from pg_class
                             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                               and relname not in ('sent_form', 'failed_try', 'spring_session', 'spring_session_attributes') loop
                    execute format('create trigger proof after insert or update or delete on %s for each row execute function proof.note()', name);
                end loop;
            end $$
            """;

    private final JdbcTemplate superuser = TestServer.get().onOneConnection();

    WrittenRows() {
        superuser.execute(BEGIN);
    }

    void forget() {
        superuser.execute("truncate proof.written");
    }

    /** For each table and each kind of writing, in how many transactions it happened. */
    List<Writing> read() {
        return superuser.query(
                "select name, what, count(*), count(distinct transaction) from proof.written group by 1, 2 order by 1, 2",
                (row, number) -> new Writing(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)));
    }

    @Override
    public void close() {
        superuser.execute("drop schema proof cascade");
    }

    /** What happened to a table. */
    record Writing(String table, String what, int rows, int transactions) {

        String name() {
            return what + " " + table;
        }

        @Override
        public String toString() {
            return "%s %s: %d rows in %d transactions".formatted(what, table, rows, transactions);
        }
    }
}
