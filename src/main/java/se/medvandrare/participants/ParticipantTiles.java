package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** What waits for those who lead projects or activities: rolls to call and facts to fill in. */
@Component
class ParticipantTiles implements Tiles {

    private static final String PARTICIPANTS = "/arbete/deltagare";

    private final People people;
    private final Rolls rolls;
    private final CurrentUser user;

    ParticipantTiles(People people, Rolls rolls, CurrentUser user) {
        this.people = people;
        this.rolls = rolls;
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
            tiles.add(tile("participants.tile.unchecked", gaps, ProjectGaps::unchecked, "user"));
            tiles.add(tile("participants.tile.missing", gaps, ProjectGaps::missing, "edit"));
            tiles.add(tile("participants.tile.withoutStatus", gaps, ProjectGaps::withoutStatus, "out"));
        }
        return tiles;
    }

    private static Tile tile(String key, List<ProjectGaps> gaps, ToIntFunction<ProjectGaps> count, String icon) {
        return new Tile(key, gaps.stream().mapToInt(count).sum(), PARTICIPANTS, icon);
    }
}
