package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.WorkLog;

/** What people wished for on an evening; the words lie encrypted. */
@Service
@Transactional
class CafeWishes {

    private final CafeEveningRepository evenings;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    CafeWishes(
            CafeEveningRepository evenings,
            JdbcClient jdbc,
            FieldCipher cipher,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.evenings = evenings;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Notes a wish and gives the evening's id; the same submission again notes nothing. */
    public long add(long evening, WishForm form) {
        evenings.find(evening).mustBeOpen();
        long id = jdbc.sql("select nextval('cafe_wish_id')").query(Long.class).single();
        var sealed = Objects.requireNonNull(
                cipher.seal("cafe_wish", "text", id, form.text().strip()));
        var added = jdbc.sql("""
                insert into cafe_wish (id, evening_id, account_id, made_at, text, submission)
                values (:id, :evening, :me, :now, :text, :submission) on conflict (tenant_id, submission) do nothing
                """)
                .param("id", id)
                .param("evening", evening)
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .param("text", sealed)
                .param("submission", form.submission())
                .update();
        if (added > 0) {
            log.note("NOTED", "cafe_wish", id);
        }
        return evening;
    }

    /** Takes a wish away; one that is gone already stays gone. */
    public void remove(long evening, long wish) {
        evenings.find(evening);
        jdbc.sql("delete from cafe_wish where id = :wish and evening_id = :evening")
                .param("wish", wish)
                .param("evening", evening)
                .update();
        log.note("REMOVED", "cafe_wish", wish);
    }

    /** In the order they were noted. */
    @Transactional(readOnly = true)
    public List<Wish> of(long evening) {
        return jdbc.sql("""
                select id, text, made_at at time zone 'Europe/Stockholm' as made_at from cafe_wish
                 where evening_id = :evening order by made_at, id
                """)
                .param("evening", evening)
                .query((row, number) -> new Wish(
                        row.getLong("id"),
                        Objects.requireNonNull(
                                cipher.open("cafe_wish", "text", row.getLong("id"), row.getBytes("text"))),
                        row.getObject("made_at", LocalDateTime.class)))
                .list();
    }

    /** Something wished for. */
    record Wish(long id, String text, LocalDateTime madeAt) {}
}
