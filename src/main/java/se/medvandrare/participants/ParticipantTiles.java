package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;
import se.medvandrare.projects.Projects;

/** What waits for those who lead projects or activities: rolls to call and facts to fill in. */
@Component
class ParticipantTiles implements Tiles {

    private static final String PARTICIPANTS = "/arbete/deltagare";
    private static final Map<Show, String> ICONS =
            Map.of(Show.OKONTROLLERADE, "user", Show.SAKNAR, "edit", Show.UTANSTATUS, "out");

    private final People people;
    private final Rolls rolls;
    private final ProtectedPeople hidden;
    private final Projects projects;
    private final CurrentUser user;

    ParticipantTiles(People people, Rolls rolls, ProtectedPeople hidden, Projects projects, CurrentUser user) {
        this.people = people;
        this.rolls = rolls;
        this.hidden = hidden;
        this.projects = projects;
        this.user = user;
    }

    @Override
    public List<Tile> today() {
        var tiles = new ArrayList<Tile>();
        if (user.is(Role.LEADER) || user.is(Role.HOST)) {
            tiles.add(new Tile("participants.tile.rolls", rolls.uncalled().size(), "/arbete/narvaro", "check"));
        }
        if (user.is(Role.LEADER)) {
            var gaps = people.gaps();
            tiles.add(tile(Show.OKONTROLLERADE, "unchecked", gaps, ProjectGaps::unchecked));
            tiles.add(tile(Show.SAKNAR, "missing", gaps, ProjectGaps::missing));
            tiles.add(tile(Show.UTANSTATUS, "withoutStatus", gaps, ProjectGaps::withoutStatus));
        }
        if (user.is(Role.AUDITOR)) {
            tiles.add(new Tile("participants.tile.audit", projects.audited().size(), "/arbete/granskning", "list"));
        }
        if (user.is(Role.CLEARED)) {
            var hidden = this.hidden.list();
            tiles.add(new Tile("participants.tile.protected", hidden.size(), "/arbete/skyddade", "user"));
            var waiting = hidden.stream().filter(ProtectedRow::waiting).count();
            tiles.add(new Tile("participants.tile.lifts", waiting, "/arbete/skyddade", "check"));
        }
        return tiles;
    }

    /** Leads straight to the people when only one project has any. */
    private static Tile tile(Show show, String key, List<ProjectGaps> gaps, ToIntFunction<ProjectGaps> count) {
        var open = gaps.stream().filter(gap -> count.applyAsInt(gap) > 0).toList();
        var sum = open.stream().mapToInt(count).sum();
        var address = open.size() == 1
                ? "/arbete/projekt/" + open.get(0).project().slug() + "/deltagare?visa=" + show.word()
                : PARTICIPANTS;
        return new Tile("participants.tile." + key, sum, address, ICONS.get(show));
    }
}
