package se.medvandrare.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;

/** Leads the data protection officer to extracts and the register. */
@Component
class RightsTiles implements Tiles {

    private final Restrictions restrictions;
    private final Register register;
    private final CurrentUser user;

    RightsTiles(Restrictions restrictions, Register register, CurrentUser user) {
        this.restrictions = restrictions;
        this.register = register;
        this.user = user;
    }

    @Override
    public List<Tile> today() {
        return user.is(Role.DPO)
                ? List.of(
                        new Tile(
                                "rights.tile.restricted",
                                restrictions.count(),
                                "/arbete/dataskydd/registerutdrag",
                                "user"),
                        new Tile("rights.tile.unverified", unverified(), "/arbete/dataskydd/register", "book"))
                : List.of();
    }

    private long unverified() {
        return register.parts().stream()
                .filter(part -> !part.processing().verified())
                .count();
    }
}
