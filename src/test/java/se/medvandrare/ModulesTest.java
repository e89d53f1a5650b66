package se.medvandrare;

import static java.util.regex.Pattern.compile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the modules apart, in Java and in SQL. */
class ModulesTest {

    static final Pattern CREATED = compile("create (?:table|(?:or replace )?view) (\\w+)");
    static final Pattern READ = compile("\\b(?:from|join)\\s+(\\w+)");
    static final Pattern WRITTEN = compile("\\b(?:insert into|update|delete from)\\s+(\\w+)");

    final ApplicationModules modules = ApplicationModules.of(Medvandrare.class);

    @Test
    void javaFollowsTheDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void sqlReadsWhatJavaMayUseAndWritesOnlyItsOwn() throws Exception {
        var owners = ownersOfTables();
        var wrong = new ArrayList<String>();
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            var readable = new HashSet<>(allowedDependencies(module));
            readable.add(name);
            for (var file : Files.under("src/main/java/se/medvandrare/" + name, ".java")) {
                var text = Files.text(file).toLowerCase();
                tables(READ, text).stream()
                        .filter(table -> owners.containsKey(table) && !readable.contains(owners.get(table)))
                        .forEach(table -> wrong.add(file.getFileName() + " reads " + table));
                tables(WRITTEN, text).stream()
                        .filter(table ->
                                owners.containsKey(table) && !owners.get(table).equals(name))
                        .forEach(table -> wrong.add(file.getFileName() + " writes " + table));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyMigrationIsNamedAfterItsModule() {
        assertThat(Files.under("db/migration", ".sql")).allSatisfy(file -> {
            var module = file.getParent().getFileName();
            assertThat(file.getFileName().toString()).matches("(V\\d{4}|R)__" + module + "_\\w+\\.sql");
        });
    }

    private static Map<String, String> ownersOfTables() {
        var owners = new HashMap<String, String>();
        for (var file : Files.under("db/migration", ".sql")) {
            var module = file.getParent().getFileName().toString();
            tables(CREATED, Files.text(file).toLowerCase()).forEach(table -> owners.put(table, module));
        }
        return owners;
    }

    private static Set<String> allowedDependencies(ApplicationModule module) throws ClassNotFoundException {
        return Set.of(Class.forName(module.getBasePackage().getName() + ".package-info")
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .allowedDependencies());
    }

    private static List<String> tables(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(match -> match.group(1)).toList();
    }
}
