package se.medvandrare.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.SealedFields;

/** The data catalogue describes the database: every field with somebody's data, and nothing that is not there. */
@PortalTest
class CatalogueTest {

    /** Tables with a tenant, and those that hang on an account or a person. */
    static final String PERSONAL = """
            select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
               and (c.relname in ('account', 'failed_try', 'spring_session', 'spring_session_attributes')
                 or exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
                 or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                               and f.confrelid in ('account'::regclass, 'person'::regclass)))
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalogue catalogue;

    @Autowired
    List<SealedFields> sealed;

    @Test
    void describesEveryFieldWithSomebodysData() {
        assertThat(undescribed(""))
                .as("describe them in the migration that adds them, as V0133 does")
                .isEmpty();
    }

    @Test
    void noticesATableThatIsNotDescribed() {
        assertThat(undescribed("attendance")).contains("attendance.minutes");
    }

    @Test
    void describesNothingThatIsNotThere() {
        assertThat(described("")).isSubsetOf(lines("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'
                """));
    }

    @Test
    void knowsWhichFieldsAreSealed() {
        assertThat(lines("select table_name || '.' || column_name from data_catalogue where sealed"))
                .containsExactlyInAnyOrderElementsOf(sealed.stream()
                        .flatMap(module -> module.all().stream())
                        .map(field -> field.table() + "." + field.column())
                        .toList());
    }

    @Test
    void findsEveryTableThatHangsOnAPerson() {
        var looked = catalogue.tables(Extracts.SWEDISH).stream()
                .filter(table -> table.path().personal())
                .map(CatalogueTable::name)
                .collect(Collectors.toSet());
        assertThat(looked).containsAll(lines("""
                select distinct table_name::text from information_schema.columns c join pg_class t on t.relname = c.table_name
                 where c.table_schema = 'public' and t.relkind in ('r', 'p') and c.column_name in ('person_id', 'enrolment_id')
                """));
    }

    private List<String> undescribed(String without) {
        var described = described(without);
        return lines(PERSONAL).stream().filter(it -> !described.contains(it)).toList();
    }

    private List<String> described(String without) {
        return jdbc.sql("select table_name || '.' || column_name from data_catalogue where table_name <> ?")
                .param(without)
                .query(String.class)
                .list();
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
