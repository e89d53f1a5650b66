package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** How a clerk wants the desk, and what the colleagues tell each other in one line. */
@Service("deskClerks")
@Transactional
class DeskClerks {

    static final int LONGEST = 160;
    private static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    DeskClerks(JdbcClient jdbc, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Whether single letters and signs are shortcuts for the clerk. */
    @Transactional(readOnly = true)
    public boolean keys() {
        return jdbc.sql("select keys from desk_clerk where account_id = :me")
                .param("me", user.id())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void wantKeys(boolean keys) {
        jdbc.sql("""
                insert into desk_clerk (account_id, keys) values (:me, :keys)
                on conflict (tenant_id, account_id) do update set keys = excluded.keys
                """).param("me", user.id()).param("keys", keys).update();
    }

    /** The last news that the clerk has not put away. */
    @Transactional(readOnly = true)
    public Optional<DeskNews> news(LocalDate today) {
        return jdbc.sql("""
                select n.id, n.text, a.name as made_by from desk_news n join account a on a.id = n.made_by
                 where n.until >= :today and n.id > coalesce((select news_seen from desk_clerk where account_id = :me), 0)
                 order by n.id desc limit 1
                """)
                .param("today", today)
                .param("me", user.id())
                .query(DeskNews.class)
                .optional();
    }

    /** Tells everybody at the desks, for a week. */
    void tell(@Nullable String text) {
        var line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > LONGEST) {
            throw new Refused("desk.news.length");
        }
        if (!Sensitive.in(line).isEmpty()) {
            throw new Refused("desk.news.person");
        }
        jdbc.sql("insert into desk_news (text, made_by, made_at, until) values (:text, :me, :now, :until)")
                .param("text", line)
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .param("until", LocalDate.now(clock).plusDays(DAYS))
                .update();
        log.note("TOLD", "desk_news", null);
    }

    void putAway(long news) {
        if (jdbc.sql("select count(*) from desk_news where id = :news")
                        .param("news", news)
                        .query(Long.class)
                        .single()
                == 0) {
            throw new NotFound("News", news);
        }
        jdbc.sql("""
                insert into desk_clerk (account_id, news_seen) values (:me, :news)
                on conflict (tenant_id, account_id) do update set news_seen = greatest(desk_clerk.news_seen, excluded.news_seen)
                """).param("me", user.id()).param("news", news).update();
    }
}
