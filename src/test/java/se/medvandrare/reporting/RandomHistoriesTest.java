package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * People who come, leave and come back, in rows that stand anywhere in two registers, under two numbers that are merged later,
 * and in a third register that is taken back: the figures are those of a second, obvious count of what each of them did.
 */
class RandomHistoriesTest extends CountingTest {

    private static final String LEADER = "ledare@example.se";
    private static final List<String> COLUMNS = List.of(
            "id_type",
            "id_number",
            "first_name",
            "last_name",
            "birth_date",
            "gender",
            "role",
            "third_country_national",
            "target_group_checked_on",
            "document_kind",
            "entry_date",
            "employment_status",
            "unemployed_since",
            "in_education",
            "isced",
            "exit_date",
            "exit_status_28d",
            "exit_in_education",
            "exit_qualification",
            "status_6m",
            "improved_6m",
            "cefr_entry",
            "cefr_exit",
            "support",
            "helpful",
            "recognition_applied_on",
            "long_term_residence_applied_on");
    private static final List<String> AT_ENTRY =
            List.of("entered_on", "employment", "unemployed_since", "in_education", "isced", "cefr_entry");
    private static final List<String> AT_EXIT =
            List.of("exited_on", "exit_status", "exit_in_education", "exit_qualification", "status_6m", "improved_6m");

    private final Random random = new Random(20261129);

    @Autowired
    MockMvcTester mvc;

    @Test
    void agreeWithASecondCountOfWhatEverybodyDid() {
        var histories = IntStream.range(0, 200).mapToObj(this::history).toList();
        take(histories, 0, "people.csv");
        take(histories, 1, "more.csv");
        compareAll(histories.stream().flatMap(History::beforeTheMerge).toList());

        histories.stream().filter(History::hasTwoNumbers).forEach(this::merge);
        var people = histories.stream().map(it -> joined(it.stays)).toList();
        compareAll(people);

        takeAndTakeBack(histories);
        compareAll(people);
    }

    private void compareAll(List<Someone> people) {
        for (var framework : new String[] {null, "ESFPLUS-2021", "ESF-2014"}) {
            compare("amif", framework, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 30), people);
            compare("amif", framework, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), people);
        }
    }

    /** One to four stays, one after another; the last may be open. */
    private History history(int number) {
        var born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(22_000));
        var gender = any("WOMAN", "MAN", "NON_BINARY", "UNKNOWN");
        var national = any(true, true, true, false, null);
        var stays = new ArrayList<Someone>();
        var day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(90));
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            var last = left == 1 && random.nextBoolean() ? null : day.plusDays(random.nextInt(40));
            stays.add(stay(day, last).born(born.toString()).gender(gender).with("third_country_national", national));
            day = (last == null ? day : last).plusDays(1 + random.nextInt(20));
        }
        var twoNumbers = stays.size() > 1 && random.nextInt(4) == 0;
        return new History(number, stays, twoNumbers ? 1 + random.nextInt(stays.size() - 1) : stays.size());
    }

    private Someone stay(LocalDate entered, @Nullable LocalDate left) {
        var stay = new Someone()
                .entered(entered.toString())
                .with("exited_on", left)
                .with("role", random.nextInt(20) == 0 ? any("STAFF", "CONTRIBUTOR") : "PARTICIPANT")
                .with("employment", any("UNEMPLOYED", "UNEMPLOYED", "INACTIVE", "EMPLOYED", null))
                .with(
                        "unemployed_since",
                        any(entered.minusMonths(12), entered.minusDays(400), entered.minusDays(200), null))
                .with("in_education", any(true, false, null))
                .with("isced", any(0, 2, 3, 4, 6, null))
                .with("cefr_entry", any("A0", "A1", "A2", null))
                .with("cefr_exit", any("A1", "A2", "B1", null))
                .with("recognition_applied_on", any(entered, entered.minusDays(50), entered.plusDays(30), null))
                .with("residence_applied_on", any(entered, entered.plusDays(10), null));
        if (left != null) {
            stay.with("exit_status", any("UNEMPLOYED", "INACTIVE", "EMPLOYED", "JOB_SEARCHING", null))
                    .with("exit_in_education", any(true, false, null))
                    .with("exit_qualification", any(true, false, null))
                    .with("status_6m", any("UNEMPLOYED", "EMPLOYED", "EMPLOYED", null))
                    .with("improved_6m", any(true, false, null));
        }
        Stream.of("LANGUAGE_COURSE", "CIVIC_ORIENTATION", "PROFESSIONAL_GUIDANCE", "OTHER")
                .filter(support -> random.nextInt(4) == 0)
                .forEach(stay::known);
        if (random.nextInt(2) == 0) {
            stay.answered(random.nextBoolean());
        }
        stay.checked = random.nextInt(3) > 0;
        return stay;
    }

    /** What several stays of one person are together, one question after the other. */
    private static Someone joined(List<Someone> stays) {
        var first = stays.get(0);
        var last = stays.get(stays.size() - 1);
        var one = new Someone();
        one.person.putAll(first.person);
        one.with("third_country_national", first.enrolment.get("third_country_national"));
        AT_ENTRY.forEach(column -> one.with(column, first.enrolment.get(column)));
        AT_EXIT.forEach(column -> one.with(column, last.enrolment.get(column)));
        one.with("cefr_exit", lastKnown(stays, "cefr_exit"));
        for (var application : List.of("recognition_applied_on", "residence_applied_on")) {
            one.with(
                    application,
                    stays.stream()
                            .map(it -> it.day(application))
                            .filter(Objects::nonNull)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
        one.with(
                "role",
                stays.stream().allMatch(it -> it.enrolment.get("role").equals("PARTICIPANT"))
                        ? "PARTICIPANT"
                        : "STAFF");
        stays.forEach(it -> one.known.addAll(it.known));
        stays.forEach(it -> one.answers.addAll(it.answers));
        one.checked = stays.stream().anyMatch(it -> it.checked);
        return one;
    }

    private static @Nullable Object lastKnown(List<Someone> stays, String column) {
        Object known = null;
        for (var stay : stays) {
            known = stay.enrolment.get(column) == null ? known : stay.enrolment.get(column);
        }
        return known;
    }

    /** The rows of one of two registers, in any order: what came later stands in the second one. */
    private void take(List<History> histories, int register, String name) {
        var rows = histories.stream().flatMap(it -> it.rows(register)).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(rows, random);
        assertThat(send(name, rows)).startsWith("/arbete");
    }

    private void takeAndTakeBack(List<History> histories) {
        var rows = histories.stream()
                .filter(it -> random.nextInt(3) == 0)
                .map(it -> row(it.number(0), stay(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 20))))
                .toList();
        var register = send("undone.csv", rows);
        assertThat(mvc.post()
                        .uri(register + "/angra")
                        .with(accounts.as(LEADER))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        long undone = number("select count(*) from register_import where state = 'UNDONE'");
        assertThat(undone).isEqualTo(1);
    }

    private String send(String name, List<String> rows) {
        var file = String.join(",", COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        var answer = mvc.post()
                .uri("/arbete/projekt/amif/import")
                .multipart()
                .file(new MockMultipartFile("fil", name, "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .param("bekrafta", "ja")
                .with(accounts.as(LEADER))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** Both have the name of their history. */
    private void merge(History history) {
        var named = "person_id) from identity where family_name = 'Prov" + history.number(0) / 2 + "'";
        var answer = mvc.post()
                .uri("/arbete/projekt/amif/deltagare/dubbletter/" + number("select min(" + named) + "/"
                        + number("select max(" + named))
                .param("same", "true")
                .with(accounts.as(LEADER))
                .with(csrf())
                .exchange();
        assertThat(answer).as("merge of %s", history.number).hasStatus(302);
    }

    private long number(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }

    private static String row(int number, Someone stay) {
        var known = stay.enrolment;
        return Stream.of(
                        "lma",
                        number,
                        "Anna",
                        "Prov" + number / 2,
                        stay.person.get("birth_date"),
                        stay.person.get("gender"),
                        known.get("role"),
                        known.get("third_country_national"),
                        stay.checked ? "2026-01-02" : null,
                        stay.checked ? "passport" : null,
                        known.get("entered_on"),
                        known.get("employment"),
                        known.get("unemployed_since"),
                        known.get("in_education"),
                        known.get("isced"),
                        known.get("exited_on"),
                        known.get("exit_status"),
                        known.get("exit_in_education"),
                        known.get("exit_qualification"),
                        known.get("status_6m"),
                        known.get("improved_6m"),
                        known.get("cefr_entry"),
                        known.get("cefr_exit"),
                        String.join("|", stay.known),
                        stay.answers.isEmpty() ? null : stay.answers.get(0),
                        known.get("recognition_applied_on"),
                        known.get("residence_applied_on"))
                .map(RandomHistoriesTest::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        var text = value.toString();
        return text.matches("[A-C][0-2]|Prov\\d+|Anna") ? text : text.toLowerCase(java.util.Locale.ROOT);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    /**
     * What somebody did.
     *
     * @param stays in the order of time
     * @param known how many of them are under the first number; the others are under a second one
     */
    private record History(int number, List<Someone> stays, int known) {

        boolean hasTwoNumbers() {
            return known < stays.size();
        }

        int number(int stay) {
            return 10_000_000 + 2 * number + (stay < known ? 0 : 1);
        }

        Stream<Someone> beforeTheMerge() {
            return hasTwoNumbers()
                    ? Stream.of(joined(stays.subList(0, known)), joined(stays.subList(known, stays.size())))
                    : Stream.of(joined(stays));
        }

        /** The first half of the stays is in the first register, the rest in the second. */
        Stream<String> rows(int register) {
            var half = (stays.size() + 1) / 2;
            return IntStream.range(register == 0 ? 0 : half, register == 0 ? half : stays.size())
                    .mapToObj(at -> row(number(at), stays.get(at)));
        }
    }
}
