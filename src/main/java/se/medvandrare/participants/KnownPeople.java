package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.FieldCipher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds by their numbers, many at a time, those whom the tenant knows already; called cleared. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownPeople {

    private static final String WHOLE = """
            select p.id, p.protected, e.id as enrolment_id, i.phone, i.email, jsonb_strip_nulls(jsonb_build_object(
                     'person', to_jsonb(p), 'identity', to_jsonb(i) - 'phone' - 'email', 'enrolment', to_jsonb(e),
                     'spell', (select jsonb_agg(to_jsonb(t) order by t.number) from spell t where t.enrolment_id = e.id),
                     'support', (select jsonb_agg(to_jsonb(t)) from earlier_support t where t.enrolment_id = e.id),
                     'day', (select jsonb_agg(to_jsonb(t)) from earlier_attendance t where t.enrolment_id = e.id),
                     'check', (select jsonb_agg(t.id) from target_group_check t where t.enrolment_id = e.id),
                     'answer', (select jsonb_agg(t.id) from pseudonym t where t.enrolment_id = e.id)))::text as everything
              from person p
              left join identity i on i.person_id = p.id
              left join enrolment e on e.person_id = p.id and e.project_id = :project
             where p.id = any(:people)
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    KnownPeople(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** Whom the tenant knows, by place in the list, with all that is known of them in the project. */
    public Map<Integer, Known> among(List<Told.Person> people, long project) {
        var found = holders(people);
        var known = new HashMap<Long, Known>();
        jdbc.sql(WHOLE)
                .param("project", project)
                .param("people", found.values().toArray(Long[]::new))
                .query((row, at) -> new Known(
                        row.getLong("id"),
                        row.getBoolean("protected"),
                        row.getObject("enrolment_id", Long.class),
                        cipher.open("identity", "phone", row.getLong("id"), row.getBytes("phone")),
                        cipher.open("identity", "email", row.getLong("id"), row.getBytes("email")),
                        json.readTree(row.getString("everything"))))
                .list()
                .forEach(it -> known.put(it.person(), it));
        var byPlace = new HashMap<Integer, Known>();
        found.forEach((place, id) -> byPlace.put(place, known.get(id)));
        return byPlace;
    }

    /** By place in the list, the id of whoever holds the number. */
    public Map<Integer, Long> holders(List<Told.Person> people) {
        var wanted = new HashMap<String, Integer>();
        var kinds = new HashSet<String>();
        var hashes = new ArrayList<byte[]>();
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            if (person.kind() != null && person.number() != null) {
                kinds.add(person.kind());
                for (var hash : cipher.hashes(person.kind(), person.number())) {
                    wanted.put(name(person.kind(), hash), place);
                    hashes.add(hash);
                }
            }
        }
        return hashes.isEmpty()
                ? Map.of()
                : holders(wanted, kinds.toArray(String[]::new), hashes.toArray(byte[][]::new));
    }

    private Map<Integer, Long> holders(Map<String, Integer> wanted, String[] kinds, byte[][] hashes) {
        var found = new HashMap<Integer, Long>();
        jdbc
                .sql("select kind, hash, person_id from identifier where kind = any(:kinds) and hash = any(:hashes)")
                .param("kinds", kinds)
                .param("hashes", hashes)
                .query((row, at) -> Map.entry(name(row.getString(1), row.getBytes(2)), row.getLong(3)))
                .list()
                .stream()
                .filter(holder -> wanted.containsKey(holder.getKey()))
                .forEach(holder -> found.put(wanted.get(holder.getKey()), holder.getValue()));
        return found;
    }

    private static String name(String kind, byte[] hash) {
        return kind + ' ' + HexFormat.of().formatHex(hash);
    }

    /**
     * Somebody the tenant knows.
     *
     * @param enrolment in the project; null when they are not in it
     * @param all what is known, as the tables have it
     */
    record Known(
            long person,
            boolean hidden,
            @Nullable Long enrolment,
            @Nullable String phone,
            @Nullable String email,
            JsonNode all) {

        /** What is known about their stay so far, to be joined with what is told now. */
        Stay stay() {
            var facts = new LinkedHashMap<String, String>();
            facts(facts, all.path("enrolment"));
            facts(facts, all.path("person"));
            facts.remove("gender", "UNKNOWN");
            var spells = new ArrayList<Spell>();
            all.path("spell").forEach(spell -> spells.add(new Spell(day(spell, "entered_on"), lastDay(spell))));
            return new Stay(facts, spells);
        }

        /** Everything as one text; contact data lie open in it, because their own ciphers may be of a key that is gone later. */
        String text() {
            var whole = ((ObjectNode) all).deepCopy();
            whole.put("phone", phone);
            whole.put("email", email);
            return whole.toString();
        }

        private static void facts(Map<String, String> facts, JsonNode row) {
            row.properties().forEach(it -> facts.put(it.getKey(), it.getValue().asString()));
        }

        private static LocalDate day(JsonNode row, String name) {
            return LocalDate.parse(row.path(name).asString());
        }

        private static @Nullable LocalDate lastDay(JsonNode spell) {
            return spell.hasNonNull("exited_on") ? day(spell, "exited_on") : null;
        }
    }
}
