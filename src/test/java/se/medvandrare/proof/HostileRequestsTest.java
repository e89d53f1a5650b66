package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.participants.TestPeople;

/** Every address with every field filled with what no honest person would send: never an error of the program. */
@PortalTest
class HostileRequestsTest {

    static final List<String> HOSTILE = List.of(
            "",
            "\u0000",
            "-1",
            "99999999999999999999",
            "2026-13-45",
            "' or 1=1; drop table person --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${7*7}#{T(java.lang.Runtime)}",
            "\ud83d\ude00\u202e\ufeff",
            "\ud800",
            "å".repeat(10_000));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    String last = "";

    @Test
    void nothingSentMakesTheProgramFail() {
        var people = TestPeople.in(context);
        people.enrol("Amina", "Berg");
        for (var role : Role.values()) {
            accounts.open("fientlig." + role.name().toLowerCase() + "@example.se", people.tenant(), role);
        }
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var route : mappings.getHandlerMethods().entrySet()) {
            if (!route.getValue().getBeanType().getName().startsWith("se.medvandrare")) {
                continue;
            }
            for (var pattern : route.getKey().getPathPatternsCondition().getPatternValues()) {
                for (var method : route.getKey().getMethodsCondition().getMethods()) {
                    for (var hostile : HOSTILE) {
                        for (var inPath : pattern.contains("{") ? List.of(false, true) : List.of(false)) {
                            var status = ask(method.asHttpMethod(), pattern, route.getValue(), hostile, inPath);
                            asked++;
                            if (status >= 500) {
                                wrong.add(status + " " + method + " " + pattern + " with " + shown(hostile)
                                        + (inPath ? " in the path: " : ": ") + last);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        Figures.note("38 hostile values in every field of every address", asked + " requests, 0 of them 500", "-");
    }

    private int ask(HttpMethod method, String pattern, HandlerMethod handler, String hostile, boolean inPath) {
        var address = URI.create(filled(pattern, inPath ? hostile : null));
        var request = mvc.method(method).uri(address);
        for (var field : fields(handler)) {
            request = request.param(field, hostile);
        }
        if (method == HttpMethod.POST) {
            request = request.with(csrf());
        }
        var role = role(pattern);
        if (role != null) {
            request = request.with(accounts.as("fientlig." + role.name().toLowerCase() + "@example.se"));
        }
        try {
            return request.exchange().getResponse().getStatus();
        } catch (AssertionError | RuntimeException unanswered) {
            last = NestedExceptionUtils.getMostSpecificCause(unanswered).toString();
            return 599;
        }
    }

    /** Somebody who may come in there; null for a visitor. */
    private static Role role(String pattern) {
        return se.medvandrare.AccessTables.all().entrySet().stream()
                .filter(row -> row.getKey().pattern().equals(pattern))
                .map(row -> row.getValue())
                .filter(who -> !who.contains("PUBLIC"))
                .map(who -> who.contains("SIGNED_IN")
                        ? Role.DESK
                        : Role.valueOf(who.iterator().next()))
                .findFirst()
                .orElse(null);
    }

    private static String filled(String pattern, String hostile) {
        var encoded = hostile == null || hostile.isEmpty() ? "1" : UriUtils.encode(cut(hostile), "UTF-8");
        return pattern.replace("{lang}", "sv")
                .replace("{kommun}", "skelleftea")
                .replace("{slug}", hostile == null ? "4all" : encoded)
                .replaceAll("\\{[^/}]*(\\{[^}]*})?[^/}]*}", java.util.regex.Matcher.quoteReplacement(encoded));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }

    /** Names of everything the method takes: parameters and the fields of its forms. */
    private static Set<String> fields(HandlerMethod handler) {
        var names = new LinkedHashSet<String>();
        var discoverer = new DefaultParameterNameDiscoverer();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(discoverer);
            if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            } else if (parameter.getParameterName() != null) {
                names.add(parameter.getParameterName());
            }
        }
        return names;
    }

    private static String shown(String hostile) {
        return hostile.length() > 40 ? hostile.length() + " characters" : hostile.replaceAll("\\p{C}", "?");
    }
}
