package se.medvandrare.answers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Fingerprint;
import se.medvandrare.base.Language;

/** Reads slips, their words still encrypted. */
@Repository
class SlipQueries {

    private static final String BEST =
            "order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end limit 1";

    private static final String SLIP = """
            select id, language, token, expires_at at time zone 'Europe/Stockholm' as expires_at from slip
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SlipQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that the clerk has in the making. */
    Optional<Slip> inTheMaking(long me) {
        return jdbc.sql(SLIP + " where made_by = :me and given_at is null")
                .param("me", me)
                .query(Slip.class)
                .optional();
    }

    /** The one in the making that a line stands on. */
    Optional<Slip> ofLine(long line) {
        return jdbc.sql(SLIP + " where id = (select slip_id from slip_line where id = :line) and given_at is null")
                .param("line", line)
                .query(Slip.class)
                .optional();
    }

    /** One that was given and has not ended. */
    Optional<Slip> given(long id) {
        return jdbc.sql(SLIP + " where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(Slip.class)
                .optional();
    }

    Optional<Slip> byAddress(String token) {
        return jdbc.sql(SLIP + " where token_hash = :hash and expires_at > :now")
                .param("hash", Fingerprint.of(token))
                .param("now", OffsetDateTime.now(clock))
                .query(Slip.class)
                .optional();
    }

    /** How many lines stand on the one in the making. */
    int count(long me) {
        return jdbc.sql("""
                select count(*) from slip s join slip_line l on l.tenant_id = s.tenant_id and l.slip_id = s.id
                 where s.made_by = :me and s.given_at is null
                """).param("me", me).query(Integer.class).single();
    }

    /** The last the clerk gave, the latest first. */
    List<Given> lately(long me) {
        return jdbc.sql("""
                select s.id, s.language, s.given_at at time zone 'Europe/Stockholm' as given_at, count(l.id) as lines
                  from slip s left join slip_line l on l.tenant_id = s.tenant_id and l.slip_id = s.id
                 where s.made_by = :me and s.given_at > :since
                 group by s.tenant_id, s.id order by s.given_at desc limit 5
                """)
                .param("me", me)
                .param("since", OffsetDateTime.now(clock).minusDays(1))
                .query(Given.class)
                .list();
    }

    /** The lines in a language, as far as they stand in it. */
    List<Line> lines(long slip, Language reader) {
        return jdbc.sql("""
                select l.id, l.what, l.translated, l.at_time, l.address as own_address, l.ask_for, l.step,
                       coalesce(a.title, p.name, r.title, o.name, k.title) as title, coalesce(a.language, r.language, k.language, 'sv') as written,
                       k.text, s.notice, coalesce(not act.published or not art.published or p.closed or o.closed or ans.closed, false) as gone,
                       s.starts_at at time zone 'Europe/Stockholm' as starts_at, s.ends_at at time zone 'Europe/Stockholm' as ends_at,
                       coalesce(s.cancelled or act.ended, false) as cancelled, coalesce(ap.name, p.name) as place,
                       coalesce(ap.address || ', ' || ap.town, p.address || ', ' || p.town, o.address) as address,
                       coalesce(act.contact_phone, ap.phone, p.phone, art.authority_phone, o.phone) as phone,
                       coalesce(art.authority_web, o.web) as web, coalesce(org.name, art.authority) as host, act.project_id
                  from slip_line l
                  left join activity act on act.id = l.activity_id
                  left join organisation org on org.id = act.organisation_id
                  left join session s on s.id = l.session_id
                  left join place ap on ap.id = coalesce(s.place_id, act.place_id)
                  left join place p on p.id = l.place_id
                  left join article art on art.id = l.article_id
                  left join organisation o on o.id = l.organisation_id
                  left join desk_answer ans on ans.tenant_id = l.tenant_id and ans.id = l.answer_id
                  left join lateral (select t.title, t.language from activity_text t where t.activity_id = l.activity_id %1$s) a on true
                  left join lateral (select t.title, t.language from article_text t where t.article_id = l.article_id %1$s) r on true
                  left join lateral (select t.title, t.text, t.language from desk_answer_text t where t.answer_id = l.answer_id
                                      and t.written_at >= (select sv.written_at from desk_answer_text sv
                                                            where sv.tenant_id = t.tenant_id and sv.answer_id = t.answer_id and sv.language = 'sv')
                                     %1$s) k on true
                 where l.slip_id = :slip order by l.id
                """.formatted(BEST))
                .param("slip", slip)
                .param("lang", reader.tag())
                .query(Line.class)
                .list();
    }

    /** A slip; of one in the making neither token nor end. */
    record Slip(
            long id,
            String language,
            byte @Nullable [] token,
            @Nullable LocalDateTime expiresAt) {}

    /** A slip that was given a while ago. */
    record Given(long id, String language, LocalDateTime givenAt, long lines) {}

    /** A line as it lies in the database, with what it points at. */
    record Line(
            long id,
            byte @Nullable [] what,
            byte @Nullable [] translated,
            byte @Nullable [] atTime,
            byte @Nullable [] ownAddress,
            byte @Nullable [] askFor,
            @Nullable SlipStep step,
            @Nullable String title,
            String written,
            @Nullable String text,
            @Nullable String notice,
            boolean gone,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            boolean cancelled,
            @Nullable String place,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String web,
            @Nullable String host,
            @Nullable Long projectId) {}
}
