package se.medvandrare;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.medvandrare.AccessTables.Address;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** Role by address by answer: the tables in {@code access/} say who may come in, and this test tries. */
@PortalTest
class AccessTest {

    static final Pattern ROLE = Pattern.compile("'(\\w+)'");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @BeforeEach
    void openAnAccountPerRole() {
        var home = accounts.skelleftea();
        for (var role : Role.values()) {
            accounts.open(login(role), home.tenant(), role);
        }
    }

    @Test
    void everyAddressStandsInATable() {
        var mapped = handlers().keySet();
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(AccessTables.all().keySet());
    }

    @Test
    void everyStaffControllerSaysTheRolesOfTheTable() {
        handlers().forEach((address, handler) -> {
            var rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
            var onClass = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
            var expression = rule != null ? rule.value() : onClass != null ? onClass.value() : "";
            assertThat(said(expression))
                    .as(address.toString())
                    .isEqualTo(AccessTables.all().get(address));
        });
    }

    @Test
    void answersEachRoleAsTheTableSays() {
        AccessTables.all().forEach((address, who) -> {
            for (var role : Role.values()) {
                var status = ask(address, role).getResponse().getStatus();
                if (who.contains("PUBLIC") || who.contains("SIGNED_IN") || who.contains(role.name())) {
                    assertThat(status).as("%s as %s", address, role).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as("%s as %s", address, role).isIn(400, 403);
                }
            }
        });
    }

    @Test
    void sendsStrangersToSignInUnlessTheAddressIsPublic() {
        AccessTables.all().forEach((address, who) -> {
            var answer = ask(address, null).getResponse();
            if (who.contains("PUBLIC")) {
                assertThat(answer.getStatus()).as(address.toString()).isNotIn(401, 403, 500);
                assertThat(answer.getHeader("Location")).as(address.toString()).isNotEqualTo("/logga-in");
                if (address.isForVisitors()) {
                    assertThat(answer.getCookies()).as(address.toString()).isEmpty();
                }
            } else {
                assertThat(answer.getStatus()).as(address.toString()).isEqualTo(302);
                assertThat(answer.getHeader("Location")).as(address.toString()).endsWith("/logga-in");
            }
        });
    }

    @Test
    void refusesEveryFormWithoutItsToken() {
        AccessTables.all().keySet().stream()
                .filter(address -> address.method().equals("POST"))
                .forEach(address -> assertThat(mvc.post()
                                .uri(address.filled())
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(address.toString())
                        .isEqualTo(403));
    }

    @Test
    void sendsTheSecurityHeadersWithEveryAnswer() {
        Stream.concat(AccessTables.all().keySet().stream(), Stream.of(new Address("GET", "/finns-inte")))
                .forEach(address -> {
                    var answer = ask(address, Role.DESK).getResponse();
                    assertThat(answer.getHeader("Content-Security-Policy"))
                            .as(address.toString())
                            .startsWith("default-src 'self'")
                            .doesNotContain("unsafe");
                    assertThat(answer.getHeader("X-Content-Type-Options"))
                            .as(address.toString())
                            .isEqualTo("nosniff");
                });
    }

    private MvcTestResult ask(Address address, Role role) {
        var request = mvc.method(HttpMethod.valueOf(address.method())).uri(address.filled());
        if (address.method().equals("POST")) {
            request = request.with(csrf());
        }
        return (role == null ? request : request.with(accounts.as(login(role)))).exchange();
    }

    private Map<Address, HandlerMethod> handlers() {
        var handlers = new LinkedHashMap<Address, HandlerMethod>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("se.medvandrare")) {
                info.getPathPatternsCondition().getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> handlers.put(new Address(method.name(), pattern), handler)));
            }
        });
        return handlers;
    }

    private static Set<String> said(String expression) {
        if (expression.isEmpty()) {
            return Set.of("PUBLIC");
        }
        return expression.equals("isAuthenticated()")
                ? Set.of("SIGNED_IN")
                : ROLE.matcher(expression)
                        .results()
                        .map(match -> match.group(1))
                        .collect(toSet());
    }

    private static String login(Role role) {
        return role.name().toLowerCase() + "@example.se";
    }
}
