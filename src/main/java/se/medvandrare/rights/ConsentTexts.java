package se.medvandrare.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every version of what people say yes to, and how many have; also versions somebody agreed to that have no text here. */
@Repository
@Transactional(readOnly = true)
class ConsentTexts {

    private final JdbcClient jdbc;

    ConsentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<VersionRow> versions() {
        return jdbc.sql("""
                with given as (select kind, text_version as version, count(*) as given, count(withdrawn_on) as withdrawn
                                 from consent group by 1, 2)
                select kind, version, sv.text as swedish, en.text as english, sv.valid_from,
                       coalesce(given, 0) as given, coalesce(withdrawn, 0) as withdrawn
                  from (select kind, version from consent_text union select kind, version from given) known
                  left join given using (kind, version)
                  left join (select * from consent_text where language = 'sv') sv using (kind, version)
                  left join (select * from consent_text where language = 'en') en using (kind, version)
                 order by kind, version desc
                """).query(VersionRow.class).list();
    }

    /** A version of the text of a consent. */
    record VersionRow(
            String kind,
            String version,
            @Nullable String swedish,
            @Nullable String english,
            @Nullable LocalDate validFrom,
            long given,
            long withdrawn) {

        public long inForce() {
            return given - withdrawn;
        }
    }
}
