package se.medvandrare.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom somebody has to call: those whose session changed, or who got a seat, and who left no mail address. */
@Repository
class Calls {

    /** Of sign-up {@code u} for session {@code s}. */
    static final String NEEDED = """
            u.contact_kind = 'PHONE' and u.state <> 'CANCELLED' and s.ends_at > now()
              and (s.changes > 0 and u.made_at < s.changed_at or u.moved_up_at is not null)""";

    private final JdbcClient jdbc;
    private final SignUpCipher cipher;

    Calls(JdbcClient jdbc, SignUpCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<Call> of(long session) {
        return jdbc.sql("""
                select u.id, u.name, u.contact, u.language,
                       case when s.cancelled then 'CANCELLED'
                            when s.changes > 0 and u.made_at < s.changed_at then 'CHANGED' else 'MOVED_UP' end as why
                  from sign_up u join session s on s.id = u.session_id
                 where s.id = :session and\s""" + NEEDED + " order by u.state, u.made_at, u.id")
                .param("session", session)
                .query(this::open)
                .list();
    }

    boolean any(long session) {
        return jdbc.sql(
                        "select exists (select from sign_up u join session s on s.id = u.session_id where s.id = :session and "
                                + NEEDED + ")")
                .param("session", session)
                .query(Boolean.class)
                .single();
    }

    private Call open(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var phone = cipher.contact(id, row.getBytes("contact"));
        return new Call(
                cipher.name(id, row.getBytes("name")),
                phone,
                Contact.readable(ContactKind.PHONE, phone),
                row.getString("language"),
                row.getString("why"));
    }

    /**
     * Somebody to call.
     *
     * @param phone as a telephone dials it
     * @param readable as people read it
     * @param why CANCELLED, CHANGED or MOVED_UP
     */
    record Call(String name, String phone, String readable, String language, String why) {}
}
