package se.medvandrare.support;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.activities.SessionLetters;
import se.medvandrare.base.Languages;

/**
 * Every five minutes: writes to those who have said yes to letters what was planned for their wish. A plan waits for a quarter
 * of an hour first, in which it can be taken back. Each letter is taken before it is sent, so that it goes once at most.
 */
@Component
class WishLetters {

    static final Duration TO_TAKE_BACK = Duration.ofMinutes(15);

    private static final String TAKEN = """
            update wish_told w set told_at = :now, by_letter = true
              from guidance_case c, wish_plan p join activity a on a.id = p.activity_id and a.published and not a.ended
            """ + PlanQueries.NEXT + """
             where w.tenant_id = current_tenant() and c.tenant_id = w.tenant_id and p.tenant_id = w.tenant_id
               and c.id = w.case_id and p.interest = w.interest and p.activity_id = w.activity_id and w.told_at is null
               and c.email is not null and c.closed_on is null and p.planned_at <= :before
            returning w.case_id, c.email, c.letter_language as language, n.id as session,
                      (select name from tenant where id = w.tenant_id) as tenant
            """;

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final GuidanceWords words;
    private final Languages languages;
    private final SessionLetters letters;
    private final Clock clock;

    WishLetters(
            JdbcClient jdbc,
            Tenants tenants,
            GuidanceWords words,
            Languages languages,
            SessionLetters letters,
            Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.words = words;
        this.languages = languages;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_WISH_LETTER_CRON:0 */5 * * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each("write of what was planned for wishes", this::send);
    }

    private void send() {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(TAKEN)
                .param("now", now)
                .param("before", now.minus(TO_TAKE_BACK))
                .query(Due.class)
                .list()
                .forEach(this::send);
    }

    private void send(Due due) {
        var to = words.email(due.caseId(), due.email());
        if (to != null) {
            letters.tell(to, languages.get(due.language()), due.session(), "support.public.letter.", due.tenant());
        }
    }

    private record Due(long caseId, byte[] email, String language, long session, String tenant) {}
}
