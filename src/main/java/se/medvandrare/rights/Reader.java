package se.medvandrare.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.rights.CatalogueTable.Field;
import se.medvandrare.rights.Extract.Cell;
import se.medvandrare.rights.Extract.Line;
import se.medvandrare.rights.Extract.Section;

/** Goes through the catalogue table by table and puts together what is held about a person. */
@Component
class Reader {

    private final Catalogue catalogue;
    private final Rows rows;
    private final MessageSource texts;
    private final Tenants tenants;
    private final CurrentUser user;
    private final Clock clock;

    Reader(Catalogue catalogue, Rows rows, MessageSource texts, Tenants tenants, CurrentUser user, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.texts = texts;
        this.tenants = tenants;
        this.user = user;
        this.clock = clock;
    }

    /** Fields that may tell something about somebody else are masked unless their cell is opened. */
    Extract read(Subject subject, Locale locale, Predicate<String> opened) {
        var tables = catalogue.tables(locale);
        var words = new Words(texts, locale, tables);
        var heads = new HashMap<String, Set<Long>>();
        var sections = new ArrayList<Section>();
        var empty = new ArrayList<String>();
        for (var table : tables.stream().filter(it -> it.path().personal()).toList()) {
            var found = rows.of(table, subject, heads);
            if (found.isEmpty()) {
                empty.add(table.what());
            } else {
                sections.add(section(table, found, words, opened));
            }
        }
        var controller = tenants.named(List.of(user.tenant())).stream()
                .map(Tenants.Named::name)
                .collect(Collectors.joining());
        return new Extract(
                subject.id(), subject.name(), subject.hidden(), controller, LocalDate.now(clock), sections, empty);
    }

    private static Section section(CatalogueTable table, List<Row> found, Words words, Predicate<String> opened) {
        var lines = found.stream()
                .map(row -> new Line(row.values().keySet().stream()
                        .map(field -> cell(table, row, field, words, opened))
                        .toList()))
                .toList();
        return new Section(
                table.name(),
                table.what(),
                table.processing(),
                lines,
                table.technical().stream().map(Field::what).distinct().toList());
    }

    private static Cell cell(CatalogueTable table, Row row, Field field, Words words, Predicate<String> opened) {
        var value = row.values().get(field);
        var text = field.kind().worded() ? words.say(value) : value == null ? "" : value;
        var token = field.thirdParty() && !text.isEmpty() ? table.name() + "-" + field.name() + "-" + row.key() : "";
        var masked = !token.isEmpty() && !opened.test(token);
        return new Cell(field.name(), field.what(), masked ? words.say("MASKED") : text, token, masked);
    }
}
