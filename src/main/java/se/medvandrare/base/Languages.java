package se.medvandrare.base;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The languages, read once at start: they change with a migration only. */
@Component("languages")
@DependsOnDatabaseInitialization
public class Languages {

    private final List<Language> all;

    Languages(JdbcClient jdbc) {
        all = jdbc.sql("""
                select tag, own_name, swedish_name, english_name, direction, formatting, has_pages, active, staff, reviewed_on
                  from language order by position
                """).query(Language.class).list();
    }

    /** Every language somebody may speak, the most used first. */
    public List<Language> all() {
        return all;
    }

    /** The languages a visitor may read the pages in, in their fixed order. */
    public List<Language> active() {
        return all.stream().filter(Language::active).toList();
    }

    public List<Language> staff() {
        return all.stream().filter(Language::staff).toList();
    }

    public Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language of the tag; Swedish when there is none such. */
    public Language get(String tag) {
        return find(tag).orElseGet(() -> find(Language.SWEDISH).orElseThrow());
    }

    /** The language whose texts the locale finds; Swedish when none is. */
    public Language of(Locale locale) {
        var plain = locale.stripExtensions();
        return all.stream()
                .filter(Language::hasPages)
                .filter(language -> language.locale().equals(plain))
                .findFirst()
                .orElseGet(() -> get(plain.toLanguageTag()));
    }
}
