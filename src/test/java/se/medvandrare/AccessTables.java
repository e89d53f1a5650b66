package se.medvandrare;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may come in at which address, as the tables in {@code access/} say it. */
public class AccessTables {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    private AccessTables() {}

    public static Map<Address, Set<String>> all() {
        return Files.under("src/test/resources/access", ".csv").stream()
                .flatMap(file -> Files.text(file).lines().skip(1))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(","))
                .collect(toMap(
                        row -> new Address(row[0].strip(), row[1].strip()),
                        row -> new TreeSet<>(List.of(row[2].strip().split(" "))),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** A method and an address with its variables. */
    public record Address(String method, String pattern) {

        public boolean isForVisitors() {
            return pattern.equals("/") || pattern.startsWith("/{lang}");
        }

        /** The variables in order, each with the word before it: {@code id} is {@code deltagare/id}. */
        public Map<String, String> things() {
            var things = new LinkedHashMap<String, String>();
            var word = "";
            for (var part : pattern.split("/")) {
                var variable = VARIABLE.matcher(part);
                if (variable.find()) {
                    things.put(variable.group(1), word + "/" + variable.group(1));
                } else {
                    word = part;
                }
            }
            return things;
        }

        public String filled(Map<String, String> values) {
            return VARIABLE.matcher(pattern).replaceAll(variable -> values.get(variable.group(1)));
        }

        /** Filled with things that hardly exist. */
        public String filled() {
            return filled(VARIABLE.matcher(pattern)
                    .results()
                    .map(variable -> variable.group(1))
                    .distinct()
                    .collect(Collectors.toMap(name -> name, Address::anything)));
        }

        private static String anything(String name) {
            return switch (name) {
                case "lang" -> "sv";
                case "kommun" -> "skelleftea";
                case "slug" -> "okand";
                default -> "1";
            };
        }
    }
}
