package se.medvandrare.support;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/** Reads what the people of one guide are to be told of: activities with a coming session that were planned for their wish. */
@Repository
class TellingQueries {

    private static final String TELLINGS = """
            select w.case_id, w.activity_id, c.alias, coalesce(c.letter_language, c.language) as language, t.title,
                   n.starts_at at time zone 'Europe/Stockholm' as starts_at, l.name as place,
                   m.slug || '/aktiviteter/' || a.id as address, c.email is not null as letter,
                   (w.told_at at time zone 'Europe/Stockholm')::date as told_on, w.by_letter
              from wish_told w
              join guidance_case c on c.tenant_id = w.tenant_id and c.id = w.case_id
              join activity a on a.id = w.activity_id and a.published and not a.ended
              join activity_text t on t.activity_id = a.id and t.language = 'sv'
              join municipality m on m.id = a.municipality_id
            """ + PlanQueries.NEXT + """
              join place l on l.id = n.place_id
             where c.tenant_id = current_tenant() and c.guide_id = :me and c.closed_on is null and\s""";

    private final JdbcClient jdbc;
    private final GuidanceWords words;
    private final Languages languages;
    private final Clock clock;

    TellingQueries(JdbcClient jdbc, GuidanceWords words, Languages languages, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    /** Of one case, told or not. */
    List<Telling> of(long id, long me) {
        return opened(jdbc.sql(TELLINGS + "c.id = :id order by n.starts_at, a.id")
                .param("id", id)
                .param("me", me));
    }

    /** Of all cases, what the guide has to tell. */
    List<Telling> toTell(long me) {
        return opened(jdbc.sql(
                        TELLINGS
                                + "w.told_at is null and c.email is null order by n.starts_at, a.id, c.opened_on, c.id limit 200")
                .param("me", me));
    }

    private List<Telling> opened(JdbcClient.StatementSpec asked) {
        return asked.param("now", OffsetDateTime.now(clock)).query(Telling.Sealed.class).list().stream()
                .map(it -> it.open(words, page(it.language())))
                .toList();
    }

    /** The language of the pages for somebody. */
    private String page(String language) {
        return languages
                .find(language)
                .filter(Language::active)
                .map(Language::tag)
                .orElse(Language.SWEDISH);
    }
}
