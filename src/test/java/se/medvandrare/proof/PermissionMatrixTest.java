package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.AccessTables;
import se.medvandrare.AccessTables.Address;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/**
 * Every staff address as everybody, with things of their own, of another tenant, mixed, and of nobody: what is not theirs
 * does not exist for them, and nothing of a tenant nobody works for has changed at the end.
 */
@PortalTest
class PermissionMatrixTest {

    static final int FEWEST = 4000;
    static final Set<Integer> REFUSED = Set.of(400, 403, 404, 405);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationContext context;

    DemoWorld world;
    int checks;
    final List<String> wrong = new ArrayList<>();

    @Test
    void nobodyReachesWhatIsNotTheirs() {
        world = new DemoWorld(context);
        var actors = actors();
        var strange = world.tenant(DemoWorld.STRANGE);
        var before = world.fingerprint(strange);
        var atHome = world.fingerprint(world.tenant(DemoWorld.HOME));
        var routes = AccessTables.all().entrySet().stream()
                .filter(route -> !route.getValue().contains("PUBLIC"))
                .toList();

        for (var method : List.of("GET", "POST")) {
            for (var relation : Relation.values()) {
                routes.stream()
                        .filter(route -> route.getKey().method().equals(method))
                        .forEach(route ->
                                actors.forEach(actor -> check(route.getKey(), route.getValue(), actor, relation)));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checks).isGreaterThanOrEqualTo(FEWEST);
        assertThat(world.fingerprint(strange)).isEqualTo(before);
        assertThat(world.fingerprint(world.tenant(DemoWorld.HOME)))
                .as("the control: where somebody works, something has changed")
                .isNotEqualTo(atHome);
        Figures.note(
                "30 every staff address as everybody, own and others'",
                checks + " checks, 0 wrong",
                "own things change");
    }

    private List<Actor> actors() {
        var actors = new ArrayList<>(List.of(
                new Actor(null, null, DemoWorld.HOME),
                new Actor("kundtjanst@demo.example", Role.DESK, DemoWorld.HOME),
                new Actor("admin@demo.example", Role.ADMIN, DemoWorld.HOME),
                new Actor("projektledare@demo.example", Role.LEADER, DemoWorld.HOME),
                new Actor("projektledare.4all@demo.example", Role.LEADER, DemoWorld.HOME),
                new Actor("projektledare.are@demo.example", Role.LEADER, DemoWorld.NEIGHBOUR),
                new Actor("aktivitetsledare@demo.example", Role.HOST, DemoWorld.HOME)));
        for (var role : Role.values()) {
            var login = "matris." + role.name().toLowerCase() + "@example.se";
            accounts.open(login, world.tenant(DemoWorld.NEIGHBOUR), role);
            actors.add(new Actor(login, role, DemoWorld.NEIGHBOUR));
        }
        return actors;
    }

    private void check(Address address, Set<String> allowed, Actor actor, Relation relation) {
        var filled = relation.fill(world, address, actor.home);
        if (filled.isEmpty()) {
            return;
        }
        var request = mvc.method(HttpMethod.valueOf(address.method())).uri(filled.get());
        if (address.method().equals("POST")) {
            request = request.param("version", "0")
                    .param("submission", UUID.randomUUID().toString())
                    .with(csrf());
        }
        var status = (actor.login == null ? request : request.with(accounts.as(actor.login)))
                .exchange()
                .getResponse()
                .getStatus();
        checks++;
        if (!isRight(status, address, actor.may(allowed), actor, relation)) {
            wrong.add(status + " " + address + " as " + actor + ", " + relation);
        }
    }

    private static boolean isRight(int status, Address address, boolean may, Actor actor, Relation relation) {
        if (actor.login == null) {
            return status == 302;
        }
        if (!may) {
            return REFUSED.contains(status);
        }
        if (relation == Relation.OWN) {
            return status < 500
                    && status != 401
                    && status != 403
                    && (status != 404 || address.method().equals("POST"));
        }
        return address.method().equals("GET")
                ? status == 404
                : status >= 400 && status < 500 || removesWhatIsGone(status, address);
    }

    /** Removing what is not there is no fault; that nothing was removed elsewhere, the fingerprint tells. */
    private static boolean removesWhatIsGone(int status, Address address) {
        return status == 302 && address.pattern().endsWith("/ta-bort");
    }

    /** Whose things stand in the address. */
    private enum Relation {
        OTHER,
        MIXED,
        NONE,
        OWN;

        /** The address with its variables filled in; empty where this relation says nothing new, or nothing is left. */
        Optional<String> fill(DemoWorld world, Address address, String home) {
            var things = address.things();
            var somebodys =
                    things.values().stream().filter(DemoWorld::isSomebodys).toList();
            if (this != OWN && somebodys.isEmpty() || this == MIXED && somebodys.size() < 2) {
                return Optional.empty();
            }
            var found = new LinkedHashMap<String, String>();
            for (var thing : things.entrySet()) {
                var value = value(
                        world,
                        thing.getValue(),
                        home,
                        thing.getValue().equals(somebodys.isEmpty() ? "" : somebodys.get(0)));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                found.put(thing.getKey(), value.get());
            }
            return Optional.of(address.filled(found));
        }

        private Optional<String> value(DemoWorld world, String key, String home, boolean first) {
            if (!DemoWorld.isSomebodys(key)) {
                return world.find(key, home);
            }
            return switch (this) {
                case OWN -> world.find(key, home);
                case OTHER -> world.find(key, DemoWorld.STRANGE);
                case MIXED -> world.find(key, first ? home : DemoWorld.STRANGE);
                case NONE -> Optional.of(key.endsWith("slug") ? "finns-inte" : "999999999");
            };
        }
    }

    private record Actor(String login, Role role, String home) {

        boolean may(Set<String> allowed) {
            return allowed.contains("SIGNED_IN") || role != null && allowed.contains(role.name());
        }

        @Override
        public String toString() {
            return login + " (" + role + ")";
        }
    }
}
