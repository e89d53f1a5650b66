package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import se.medvandrare.AccessTables;
import se.medvandrare.AccessTables.Address;
import se.medvandrare.accounts.TestAccounts;

/** Walks every address as everybody, with somebody's own things in it, and gives back all that was answered. */
class CanaryWalk {

    /** Visitors too, who have no account. */
    static final List<String> EVERYBODY = List.of(
            "",
            TestPeople.LEADER,
            TestPeople.OTHER_LEADER,
            TestPeople.HOST,
            TestPeople.DESK,
            TestPeople.ADMIN,
            TestPeople.DPO,
            TestPeople.STRANGER,
            TestPeople.CLEARED,
            TestPeople.CLEARED_ELSEWHERE);

    private final MockMvcTester mvc;
    private final TestAccounts accounts;
    private final TestPeople people;

    CanaryWalk(MockMvcTester mvc, TestAccounts accounts, TestPeople people) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.people = people;
    }

    /** Every reading, search and export, each with a name. */
    List<Step> steps(long enrolment) {
        return Stream.concat(
                        addresses(enrolment).stream().map(address -> new Step("GET " + address, get(address))),
                        forms(people.person(enrolment)).stream())
                .toList();
    }

    /** Every address of the tables that is read, with the person's own things in it, and the ones with a question. */
    List<String> addresses(long enrolment) {
        var person = people.person(enrolment);
        var all = new ArrayList<>(people.pages(enrolment));
        AccessTables.all().keySet().stream()
                .filter(address -> address.method().equals("GET"))
                .forEach(address -> {
                    all.add(filled(address, enrolment, person, "1"));
                    all.add(filled(address, enrolment, person, "2"));
                });
        all.addAll(List.of(
                "/sv/skelleftea/sok?q=Kanar",
                "/sv/skelleftea/sok?q=burf",
                "/arbete/kundtjanst/hanvisningar?q=Kanar",
                "/arbete/projekt/4all/deltagare?namn=Kanar",
                "/arbete/projekt/4all/deltagare?namn=burf&visa=saknar",
                "/arbete/dataskydd/logg?person=" + person + "&egna=true",
                "/arbete/dataskydd/logg.csv?person=" + person + "&egna=true",
                "/arbete/projekt/4all/deltagare/" + enrolment + "/finns-inte",
                "/arbete/finns-inte",
                "/finns-inte"));
        return all.stream().distinct().toList();
    }

    private static String filled(Address address, long enrolment, long person, String other) {
        var things = Map.of(
                "deltagare/id",
                String.valueOf(enrolment),
                "skyddade/id",
                String.valueOf(person),
                "skyddade/enrolment",
                String.valueOf(enrolment),
                "registerutdrag/person",
                String.valueOf(person),
                "projekt/slug",
                "4all",
                "aktiviteter/slug",
                other + "-sprakkafe",
                "indikatorer/code",
                "O.2.3");
        var values = new HashMap<>(Map.of("slug", other));
        address.things()
                .forEach((name, thing) -> values.put(
                        name,
                        switch (name) {
                            case "lang", "language", "tag" -> "sv";
                            case "kommun" -> "skelleftea";
                            default -> things.getOrDefault(thing, other);
                        }));
        return address.filled(values);
    }

    /** By number and by name, as somebody would who guesses; and everything that is handed out by a button. */
    private static List<Step> forms(long person) {
        var extract = "/arbete/dataskydd/registerutdrag";
        return Stream.of(
                        new String[] {
                            "/arbete/projekt/4all/deltagare/sok", "kind", "PERSONNUMMER", "number", "8505059850"
                        },
                        new String[] {
                            "/arbete/projekt/4all/deltagare/ny",
                            "kind",
                            "PERSONNUMMER",
                            "number",
                            "8505059850",
                            "givenName",
                            "Vem",
                            "role",
                            "PARTICIPANT",
                            "submission",
                            "00000000-0000-0000-0000-000000000001",
                            "enteredOn",
                            "2026-01-01"
                        },
                        new String[] {
                            "/arbete/skyddade/mark",
                            "kind",
                            "PERSONNUMMER",
                            "number",
                            "8505059850",
                            "protection",
                            "MARKED"
                        },
                        new String[] {"/arbete/dataskydd/person", "number", "8505059850"},
                        new String[] {"/arbete/dataskydd/person", "number", "P-" + person},
                        new String[] {"/arbete/dataskydd/personer/" + person + "/namn"},
                        new String[] {extract, "number", "8505059850"},
                        new String[] {extract, "name", "Kanar"},
                        new String[] {extract, "id", String.valueOf(person)},
                        new String[] {extract + "/" + person + "/lamna-ut", "format", "PDF"},
                        new String[] {extract + "/" + person + "/lamna-ut", "format", "JSON"})
                .map(it -> new Step("POST " + String.join(" ", it), post(it)))
                .toList();
    }

    static Function<MockMvcTester, MockMvcRequestBuilder> get(String address) {
        return tester -> tester.get().uri(URI.create(address));
    }

    /** An address and the fields of its form. */
    static Function<MockMvcTester, MockMvcRequestBuilder> post(String... form) {
        return tester -> {
            var request = tester.post().uri(form[0]).with(csrf());
            for (int i = 1; i < form.length; i += 2) {
                request = request.param(form[i], form[i + 1]);
            }
            return request;
        };
    }

    /** Everything that is sent back: headers and body, a paper as its text. */
    String look(String who, Function<MockMvcTester, MockMvcRequestBuilder> asked) {
        var request = asked.apply(mvc).locale(Locale.forLanguageTag("sv"));
        var answer = (who.isEmpty() ? request : request.with(accounts.as(who)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isLessThan(500);
        var headers = answer.getHeaderNames().stream()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return headers + "\n" + body(answer);
    }

    private static String body(MockHttpServletResponse answer) {
        var content = answer.getContentAsByteArray();
        if (!"application/pdf".equals(answer.getContentType())) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (var paper = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Something to ask, and what it is called when it is told. */
    record Step(String name, Function<MockMvcTester, MockMvcRequestBuilder> asked) {}
}
