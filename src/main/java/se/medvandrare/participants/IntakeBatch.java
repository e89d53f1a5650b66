package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.KnownPeople.Known;

/** The rows of some people who are taken in together, by table. */
class IntakeBatch {

    private final IntakeRows writer;
    private final FieldCipher cipher;
    private final long project;
    private final LocalDate today;
    private final long account;
    private final Map<String, Collection<Map<String, ?>>> rows = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, java.util.Iterator<Long>> reserved = new HashMap<>();

    IntakeBatch(IntakeRows writer, FieldCipher cipher, long project, LocalDate today, long account) {
        this.writer = writer;
        this.cipher = cipher;
        this.project = project;
        this.today = today;
        this.account = account;
    }

    /** Takes the numbers that ciphers are bound to. */
    void reserve(int many) {
        for (var sequence : List.of("person_id", "identifier_id", "enrolment_id", "intake_id", "pseudonym_id")) {
            reserved.put(sequence, writer.numbers(sequence, many).iterator());
        }
    }

    void add(Told.Person told, @Nullable Known known) {
        var stays = new ArrayList<Stay>();
        if (known != null && known.enrolment() != null) {
            stays.add(known.stay());
        }
        told.stays().forEach(stay -> stays.add(Stay.of(stay)));
        if (stays.isEmpty()) {
            throw new Refused("participants.intake.meanwhile");
        }
        var joined = new JoinedStays(stays);
        var facts = joined.facts();
        var person = known == null ? register(told, facts) : complete(known, facts);
        var enrolment = enrol(person, known, facts);
        for (int number = 0; number < joined.spells().size(); number++) {
            var spell = joined.spells().get(number);
            add(
                    "spell",
                    row(
                            "enrolment_id",
                            enrolment,
                            "number",
                            number + 1,
                            "entered_on",
                            spell.enteredOn(),
                            "exited_on",
                            spell.exitedOn()));
        }
        told.stays().forEach(stay -> note(enrolment, stay));
        joined.answered().ifPresent(stay -> answer(enrolment, stay));
        days(enrolment, told.days());
        taken.add(new Taken(
                next("intake_id"), person, enrolment, known, hidden(facts) || known != null && known.hidden()));
    }

    private long register(Told.Person told, Map<String, String> facts) {
        var id = next("person_id");
        var hidden = hidden(facts);
        add(
                "person",
                row(
                        "id",
                        id,
                        "birth_date",
                        facts.get("birth_date"),
                        "gender",
                        facts.getOrDefault("gender", "UNKNOWN"),
                        "registered_on",
                        today,
                        "protected",
                        hidden,
                        "protection",
                        facts.get("protection")));
        add(
                "identity",
                row(
                        "person_id",
                        id,
                        "protected",
                        hidden,
                        "given_name",
                        facts.get("given_name"),
                        "family_name",
                        facts.getOrDefault("family_name", ""),
                        "language",
                        facts.get("language"),
                        "phone",
                        hidden ? null : sealed("identity", "phone", id, facts.get("phone")),
                        "email",
                        hidden ? null : sealed("identity", "email", id, facts.get("email"))));
        if (told.kind() != null && told.number() != null) {
            var number = next("identifier_id");
            add(
                    "identifier",
                    row(
                            "id", number,
                            "person_id", id,
                            "protected", hidden,
                            "kind", told.kind(),
                            "number", sealed("identifier", "number", number, told.number()),
                            "hash", hex(cipher.hash(told.kind(), told.number())),
                            "since", today));
        }
        return id;
    }

    /** What is known of somebody already stays; what is not known is filled in. A mark is set, never lifted. */
    private long complete(Known known, Map<String, String> facts) {
        var id = known.person();
        var hidden = known.hidden() || hidden(facts);
        add(
                "known",
                row(
                        "person_id", id,
                        "protected", hidden,
                        "language", facts.get("language"),
                        "phone", sealed("identity", "phone", id, facts.get("phone")),
                        "email", sealed("identity", "email", id, facts.get("email"))));
        add(
                "told",
                row(
                        "id", id,
                        "birth_date", facts.get("birth_date"),
                        "gender", facts.getOrDefault("gender", "UNKNOWN"),
                        "protected", hidden(facts),
                        "protection", facts.get("protection")));
        return id;
    }

    private long enrol(long person, @Nullable Known known, Map<String, String> facts) {
        var row = new LinkedHashMap<String, Object>(facts);
        var there = known == null ? null : known.enrolment();
        var id = there == null ? next("enrolment_id") : there;
        row.put("id", id);
        row.put("project_id", project);
        row.put("person_id", person);
        add(there == null ? "enrolment" : "joined", row);
        return id;
    }

    private void note(long enrolment, Told stay) {
        stay.supports().stream()
                .distinct()
                .forEach(support -> add("support", row("enrolment_id", enrolment, "support", support)));
        if (stay.get(Told.CHECKED_ON) != null) {
            add(
                    "check",
                    row(
                            "enrolment_id",
                            enrolment,
                            "document",
                            stay.facts().getOrDefault(Told.DOCUMENT, "OTHER"),
                            "checked_on",
                            stay.get(Told.CHECKED_ON),
                            "checked_by",
                            account));
        }
    }

    /** A file tells no day of an answer: it is the last of the stay, or for an open one the day the file was taken. */
    private void answer(long enrolment, Stay stay) {
        var day = stay.lastDay();
        add(
                "answer",
                row(
                        "pseudonym",
                        next("pseudonym_id"),
                        "enrolment_id",
                        enrolment,
                        "helpful",
                        Boolean.valueOf(stay.get(Told.HELPFUL)),
                        "answered_on",
                        day == null ? today : day));
    }

    /** Several times a day of one support are added up, as far as a day lasts. */
    private void days(long enrolment, List<Told.Day> days) {
        var sums = new LinkedHashMap<String, Map<String, Object>>();
        for (var day : days) {
            if (day.minutes() == 0) {
                add("support", row("enrolment_id", enrolment, "support", day.support()));
                continue;
            }
            sums.merge(
                    day.day() + day.support(),
                    row(
                            "enrolment_id",
                            enrolment,
                            "day",
                            day.day(),
                            "support",
                            day.support(),
                            "minutes",
                            day.minutes()),
                    (before, more) -> {
                        before.put("minutes", Math.min(1440, (int) before.get("minutes") + day.minutes()));
                        return before;
                    });
        }
        sums.values().forEach(row -> add("day", row));
    }

    /** The rows so far. */
    Map<String, Collection<Map<String, ?>>> rows() {
        return rows;
    }

    List<Long> enrolments() {
        return taken.stream().map(Taken::enrolment).toList();
    }

    List<Boolean> newPeople() {
        return taken.stream().map(it -> it.known() == null).toList();
    }

    List<Long> people() {
        return taken.stream().map(Taken::person).toList();
    }

    /** Who came with the register, and what of them was known before. */
    Map<String, Collection<Map<String, ?>>> noted(long register, Map<Long, String> digests) {
        return Map.of(
                "intake",
                taken.stream()
                        .<Map<String, ?>>map(it -> row(
                                "id",
                                it.id(),
                                "register_id",
                                register,
                                "person_id",
                                it.person(),
                                "enrolment_id",
                                it.enrolment(),
                                "person_new",
                                it.known() == null,
                                "enrolment_new",
                                it.known() == null || it.known().enrolment() == null,
                                "before",
                                it.known() == null
                                        ? null
                                        : sealed(
                                                "intake",
                                                "before",
                                                it.id(),
                                                it.known().text()),
                                "after",
                                digests.get(it.enrolment())))
                        .toList());
    }

    Intake.Outcome outcome() {
        var joined = (int) taken.stream()
                .filter(it -> it.known() != null && it.known().enrolment() != null)
                .count();
        var hidden = (int) taken.stream().filter(Taken::hidden).count();
        return new Intake.Outcome(taken.size() - joined, joined, hidden);
    }

    private static boolean hidden(Map<String, String> facts) {
        return !"NONE".equals(facts.get("protection"));
    }

    private void add(String part, Map<String, ?> row) {
        rows.computeIfAbsent(part, key -> new ArrayList<>()).add(row);
    }

    private long next(String sequence) {
        return Objects.requireNonNull(reserved.get(sequence)).next();
    }

    private @Nullable String sealed(String table, String column, long id, @Nullable String text) {
        var sealed = cipher.seal(table, column, id, text);
        return sealed == null ? null : hex(sealed);
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private static Map<String, Object> row(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            row.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return row;
    }

    /** Somebody taken in. */
    private record Taken(
            long id, long person, long enrolment, @Nullable Known known, boolean hidden) {}
}
