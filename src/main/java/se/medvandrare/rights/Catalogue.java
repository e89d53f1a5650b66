package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.rights.CatalogueTable.Field;
import se.medvandrare.rights.CatalogueTable.Processing;

/** Reads the data catalogue, in its order. */
@Repository
class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CatalogueTable> tables(Locale locale) {
        var fields = fields(locale);
        var processings = processings(locale).stream().collect(Collectors.toMap(Processing::code, it -> it));
        return jdbc.sql(in(locale, """
                select t.name, t.what_# as what, t.path, p.condition, t.processing
                  from catalogued_table t join catalogued_path p on p.name = t.path order by t.position
                """))
                .query((row, at) -> new CatalogueTable(
                        row.getString("name"),
                        row.getString("what"),
                        new Path(row.getString("path"), row.getString("condition")),
                        processings.get(row.getString("processing")),
                        fields.getOrDefault(row.getString("name"), List.of())))
                .list();
    }

    List<Processing> processings(Locale locale) {
        return jdbc.sql(in(locale, """
                select code, name_# as name, purpose_# as purpose, about_# as about, ground, secrecy,
                       retention_# as retention, recipients_# as recipients, verified
                  from processing order by position
                """)).query(Processing.class).list();
    }

    private Map<String, List<Field>> fields(Locale locale) {
        return jdbc
                .sql(in(locale, """
                        select table_name, name, what_# as what, kind, sealed, third_party
                          from catalogued_column order by table_name, position
                        """))
                .query((row, at) -> Map.entry(
                        row.getString("table_name"),
                        new Field(
                                row.getString("name"),
                                row.getString("what"),
                                Kind.valueOf(row.getString("kind")),
                                row.getBoolean("sealed"),
                                row.getBoolean("third_party"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String in(Locale locale, String sql) {
        return sql.replace("#", locale.getLanguage().equals("en") ? "en" : "sv");
    }
}
