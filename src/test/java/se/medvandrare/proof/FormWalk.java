package se.medvandrare.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.medvandrare.AccessTables;
import se.medvandrare.AccessTables.Address;

/**
 * Goes through every form that stands on a page of the access tables, as somebody who may open it, and on to the forms that
 * stand in the answers. Goes round more than once, since much is only there when something else has been done: what closes
 * or removes waits, and what opens again waits longest.
 */
class FormWalk {

    private static final Set<String> CLOSING = Set.of(
            "ta-bort",
            "avsluta",
            "avsluta-andra",
            "stang",
            "stryk",
            "dolj",
            "avboka",
            "stall-in",
            "angra",
            "godkann",
            "aterkalla",
            "klart",
            "klar",
            "ge",
            "las",
            "skydd",
            "faktor",
            "losenord",
            "byt");
    private static final Set<String> TAKING_BACK = Set.of("igen", "angra-avslut", "aterta");
    private static final Set<String> LAST = Set.of("mark");

    /** What may be pressed in each round: nothing that closes, then that too, at the end what takes it back. */
    private static final List<Integer> ROUNDS = List.of(1, 1, 2, 2, 4);

    private static final int DEEP = 3;

    private final DemoWorld world;
    private final Function<FormActor, Browsing> browsers;
    private final Things more;
    private final Typing typing;
    private final Map<FormActor, Browsing> readers = new HashMap<>();
    private final Set<Place> secret = new LinkedHashSet<>();
    private final Set<String> done = new TreeSet<>();
    private final Map<String, String> failed = new TreeMap<>();

    FormWalk(DemoWorld world, Function<FormActor, Browsing> browsers, Things more, Typing typing) {
        this.world = world;
        this.browsers = browsers;
        this.more = more;
        this.typing = typing;
    }

    /** Keys of the forms that did what they say. */
    Set<String> done() {
        return done;
    }

    /** Keys of the forms that never did, each with what was answered last. */
    Map<String, String> failed() {
        return failed;
    }

    void walk(Trial trial) {
        walk(ROUNDS, trial);
    }

    /** Goes round once for each number, and presses what may be pressed by then: 1 opens and changes, 2 closes. */
    void walk(List<Integer> rounds, Trial trial) {
        for (int phase : rounds) {
            for (var actor : FormActor.ALL) {
                readers.clear();
                for (var page : pages(actor)) {
                    visit(actor, new Place(page, List.of()), phase, trial);
                }
            }
            List.copyOf(secret).forEach(place -> visit(FormActor.VISITOR, place, phase, trial));
        }
    }

    private void visit(FormActor actor, Place first, int phase, Trial trial) {
        Deque<Place> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            var place = waiting.pop();
            for (var form : forms(reader(actor), place)) {
                var key = key(form);
                if (!done.contains(key) && phase(form) <= phase) {
                    var answer = trial.press(actor, place, key);
                    readers.clear();
                    answer.ifPresent(it -> note(key, actor, place, it));
                    answer.ifPresent(it -> waiting.addAll(onward(place, key, it)));
                }
            }
        }
    }

    /** Somebody who only reads, until something has been pressed: that may have ended their session. */
    private Browsing reader(FormActor actor) {
        return readers.computeIfAbsent(actor, browsers);
    }

    private void note(String key, FormActor actor, Place place, MvcTestResult answer) {
        if (Browsing.status(answer) < 400) {
            done.add(key);
            failed.remove(key);
        } else {
            failed.put(
                    key,
                    "%s on %s: %d %s"
                            .formatted(
                                    actor.login(),
                                    place.address,
                                    Browsing.status(answer),
                                    Browsing.document(answer)
                                            .select(".errors li")
                                            .text()));
        }
    }

    /** The form of that key as it stands there now, with words of its own; empty when it stands there no more. */
    Optional<Pressed> find(Browsing browser, Place place, String key) {
        return forms(browser, place).stream()
                .filter(form -> key(form).equals(key))
                .findFirst();
    }

    private List<Pressed> forms(Browsing browser, Place place) {
        var page = open(browser, place);
        return page.map(found -> Pressed.on(place.address, found, typing.words()).stream()
                        .map(form -> typing.typed(key(form), form))
                        .sorted(Comparator.comparing(FormWalk::phase))
                        .toList())
                .orElseGet(List::of);
    }

    private Optional<Document> open(Browsing browser, Place place) {
        var page = Optional.of(Browsing.document(browser.get(place.address)));
        for (var key : place.through) {
            page = page.flatMap(before -> Pressed.on(place.address, before, typing.words()).stream()
                            .filter(form -> key(form).equals(key))
                            .findFirst())
                    .map(form -> Browsing.document(browser.send(typing.typed(key, form))));
        }
        return page;
    }

    /** Everything the actor may open, with their own things in it. */
    private List<String> pages(FormActor actor) {
        var pages = new TreeSet<String>();
        AccessTables.all().forEach((address, who) -> {
            if (address.method().equals("GET")
                    && actor.opens(who)
                    && !address.pattern().contains(".")
                    && !address.pattern().contains("}-{")) {
                pages.addAll(filled(address, actor));
            }
        });
        return List.copyOf(pages);
    }

    private List<String> filled(Address address, FormActor actor) {
        List<Map<String, String>> all = List.of(Map.of());
        for (var thing : address.things().entrySet()) {
            var longer = new ArrayList<Map<String, String>>();
            for (var value : values(thing.getValue(), actor)) {
                all.forEach(before -> {
                    var with = new LinkedHashMap<>(before);
                    with.put(thing.getKey(), value);
                    longer.add(with);
                });
            }
            all = longer;
        }
        return all.stream().map(address::filled).toList();
    }

    private Set<String> values(String key, FormActor actor) {
        var values = new TreeSet<>(more.find(key));
        if (world.knows(key)) {
            world.find(key, actor.home()).ifPresent(values::add);
        }
        return values;
    }

    /** Where the answer leads: to a page with a secret in its address, or to the form that stands in it. */
    private List<Place> onward(Place place, String key, MvcTestResult answer) {
        var location = answer.getResponse().getHeader("Location");
        if (location != null) {
            var found = below(location);
            secret.addAll(found);
            return found;
        }
        return place.through.size() < DEEP && !place.through.contains(key) ? List.of(place.through(key)) : List.of();
    }

    private static List<Place> below(String location) {
        var path = path(location);
        var found = new ArrayList<Place>();
        for (var address : AccessTables.all().keySet()) {
            var match = address.method().equals("GET") && address.pattern().contains("{token}")
                    ? pattern(address.pattern()).matchAndExtract(path)
                    : null;
            if (match != null) {
                found.add(new Place(location, List.of()));
                AccessTables.all().keySet().stream()
                        .filter(other -> other.method().equals("GET"))
                        .filter(other -> other.pattern().startsWith(address.pattern() + "/"))
                        .map(other -> new Place(other.filled(match.getUriVariables()), List.of()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The address of the access tables a form goes to, and the button it is sent with. */
    static String key(Pressed form) {
        var path = path(form.action());
        var address = AccessTables.all().keySet().stream()
                .filter(row -> row.method().equals("POST"))
                .map(row -> pattern(row.pattern()))
                .filter(pattern -> pattern.matches(path))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .orElse(form.action());
        return form.fields().stream()
                .filter(field -> field.type().equals("button"))
                .findFirst()
                .map(button -> address + " " + button.name() + "=" + button.value())
                .orElse(address);
    }

    private static int phase(Pressed form) {
        var words = form.action().replaceFirst("[?#].*", "").split("/");
        var last = words[words.length - 1];
        return LAST.contains(last) ? 4 : TAKING_BACK.contains(last) ? 3 : CLOSING.contains(last) ? 2 : 1;
    }

    private static PathContainer path(String address) {
        return PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
    }

    private static PathPattern pattern(String text) {
        return PathPatternParser.defaultInstance.parse(text);
    }

    /** What is done with each form; gives the answer, none when the form is not to be tried. */
    interface Trial {
        Optional<MvcTestResult> press(FormActor actor, Place place, String key);
    }

    /** What else stands in an address after a word, beside the things of the demo. */
    interface Things {
        List<String> find(String key);
    }

    /**
     * Where a form stands.
     *
     * @param through keys of the forms whose answers lead there from the page
     */
    record Place(String address, List<String> through) {

        Place through(String key) {
            var longer = new ArrayList<>(through);
            longer.add(key);
            return new Place(address, List.copyOf(longer));
        }
    }
}
