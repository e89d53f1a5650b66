package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the committee is told of each month. In the first night of a month the month before is counted, once for all; so
 * are months of the last year that have contacts and were never counted.
 */
@Component
class CommitteeMonths {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final CommitteeCounts counts;
    private final Languages languages;
    private final JsonMapper json;
    private final Clock clock;

    CommitteeMonths(
            JdbcClient jdbc,
            Tenants tenants,
            CommitteeCounts counts,
            Languages languages,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.counts = counts;
        this.languages = languages;
        this.json = json;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${MEDVANDRARE_COMMITTEE_CRON:0 5 0 * * *}", zone = "Europe/Stockholm")
    void run() {
        tenants.each("count what the committee is told of a month", this::count);
    }

    private void count() {
        for (var month : missing()) {
            for (var language : languages.staff()) {
                count(month, language);
            }
        }
    }

    private void count(YearMonth month, Language language) {
        LocaleContextHolder.setLocale(language.locale());
        try {
            jdbc.sql("""
                    insert into committee_page (month, language, facts, made_at) values (:month, :language, :facts::jsonb, :now)
                    on conflict do nothing
                    """)
                    .param("month", month.atDay(1))
                    .param("language", language.tag())
                    .param("facts", json.writeValueAsString(counts.of(month)))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private List<YearMonth> missing() {
        return jdbc
                .sql("""
                select m.month::date from generate_series(:first::date, :last::date, interval '1 month') as m(month)
                 where exists (select from contact c where not c.practice
                          and c.at >= m.month::date at time zone 'Europe/Stockholm'
                          and c.at < (m.month + interval '1 month')::date at time zone 'Europe/Stockholm')
                   and not exists (select from committee_page p where p.month = m.month::date)
                 order by 1
                """)
                .param("first", LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS))
                .param("last", LocalDate.now(clock).withDayOfMonth(1).minusMonths(1))
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    /** The months that have been counted, the latest first. */
    List<YearMonth> months() {
        return jdbc
                .sql("select distinct month from committee_page order by month desc")
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    /** What was counted of a month; empty when it has not been. */
    Optional<Kept> find(YearMonth month, Language language) {
        return jdbc.sql("""
                select facts::text as facts, (made_at at time zone 'Europe/Stockholm')::date as made_on from committee_page
                 where month = :month and language = :language
                """)
                .param("month", month.atDay(1))
                .param("language", language.tag())
                .query((row, at) -> new Kept(
                        json.readValue(row.getString("facts"), CommitteeFacts.class),
                        row.getObject("made_on", LocalDate.class)))
                .optional();
    }

    /** What was counted, and when. */
    record Kept(CommitteeFacts facts, LocalDate madeOn) {}
}
