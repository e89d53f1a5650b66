package se.medvandrare.rights;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people are told about their data before they answer, and what they may say yes to, in every language there is. */
@Repository
@Transactional(readOnly = true)
class InformationTexts {

    private final JdbcClient jdbc;

    InformationTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tags of the languages that have the newest version, in the order of the languages. */
    public List<String> tags() {
        return jdbc.sql("""
                select l.tag from language l
                 where exists (select from information_text t where t.language = l.tag
                                  and t.version = (select max(version) from information_text))
                 order by l.position
                """).query(String.class).list();
    }

    /** The newest version part by part, then the newest version of each consent. */
    public List<Part> parts(String tag) {
        return jdbc.sql("""
                select version, 'TOLD' as kind, heading, text, part as position
                  from information_text
                 where language = :tag and version = (select max(version) from information_text)
                union all
                select c.version, c.kind, '', c.text, 100 + row_number() over (order by c.kind desc)
                  from consent_text c
                 where c.language = :tag
                   and c.version = (select max(version) from consent_text x where x.kind = c.kind)
                 order by position
                """).param("tag", tag).query(Part.class).list();
    }

    /**
     * A part of what is told.
     *
     * @param kind {@code TOLD}, or the kind of consent the text is about
     * @param heading empty for a consent
     */
    record Part(String version, String kind, String heading, String text) {

        private static final String ISOLATED = "\u2068%s\u2069";

        public boolean asked() {
            return !kind.equals("TOLD");
        }

        /** The same with the names put in, kept apart from the direction of the text around them. */
        Part about(String controller, String project) {
            return new Part(
                    version,
                    kind,
                    heading,
                    text.replace("{controller}", ISOLATED.formatted(controller))
                            .replace("{project}", ISOLATED.formatted(project)));
        }
    }
}
