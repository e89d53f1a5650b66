package se.medvandrare.answers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Fingerprint;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What can be done with the slip that a clerk has in the making, until it is given. */
@Service
@Transactional
class Slips {

    static final int MOST = 5;

    /** Days that whoever holds the address can read it, the day it was given counted. */
    static final int DAYS = 30;

    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final SlipLines lines;
    private final SlipWords words;
    private final Languages languages;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Slips(
            JdbcClient jdbc,
            SlipLines lines,
            SlipWords words,
            Languages languages,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.words = words;
        this.languages = languages;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Puts something that was found on the slip. */
    public void add(String kind, long thing) {
        lines.add(withRoom(), kind, thing);
    }

    /** Puts a line of one's own on the slip. */
    public void add(LineForm form) {
        if (LineForm.filled(form.what()) == null) {
            throw new Refused("answers.line.what.missing");
        }
        lines.add(withRoom(), form);
    }

    public void change(long line, LineForm form) {
        lines.change(held(line), line, form);
    }

    /** Takes a line off the slip. */
    public void remove(long line) {
        lines.remove(held(line), line);
    }

    /** Takes every line off the slip, so that nothing of the last visitor reaches the next. */
    public void clear() {
        jdbc.sql("delete from slip where made_by = :me and given_at is null")
                .param("me", user.id())
                .update();
    }

    /** Gives the slip to a visitor in their language, and gives its id; the next one begins empty. */
    public long give(String language) {
        if (languages.active().stream().noneMatch(it -> it.tag().equals(language))) {
            throw new Refused("answers.slip.language.unknown");
        }
        var slip = held();
        if (lines.count(slip) == 0) {
            throw new Refused("answers.slip.empty.refused");
        }
        var token = token();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                update slip set language = :language, given_at = :now, expires_at = least(:expires, :now::timestamptz + interval '30 days'), token = :token, token_hash = :hash
                 where id = :id
                """)
                .param("language", language)
                .param("now", now)
                .param(
                        "expires",
                        LocalDate.now(clock)
                                .plusDays(DAYS)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .param("token", words.sealToken(slip, token))
                .param("hash", Fingerprint.of(token))
                .param("id", slip)
                .update();
        log.note("GIVEN", "slip", slip);
        return slip;
    }

    /** The slip in the making, held until the transaction ends, when there is room for one line more. */
    private long withRoom() {
        jdbc.sql("""
                insert into slip (id, made_by, made_at, language) values (nextval('slip_id'), :me, :now, 'sv')
                on conflict (tenant_id, made_by) where given_at is null do nothing
                """)
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        var slip = held();
        if (lines.count(slip) >= MOST) {
            throw new Refused("answers.slip.full");
        }
        return slip;
    }

    private long held() {
        return jdbc.sql("select id from slip where made_by = :me and given_at is null for update")
                .param("me", user.id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("Slip", ""));
    }

    /** The slip of a line, while it is in the making; a colleague at the desks may help with it. */
    private long held(long line) {
        return jdbc.sql("""
                select s.id from slip s join slip_line l on l.tenant_id = s.tenant_id and l.slip_id = s.id
                 where l.id = :line and s.given_at is null for update of s
                """)
                .param("line", line)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("Line", line));
    }

    private static String token() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
