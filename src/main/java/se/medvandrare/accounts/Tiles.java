package se.medvandrare.accounts;

import java.util.List;

/** Contributed by a module: what waits today for the current user, in the roles they have. */
public interface Tiles {

    /** Empty when the module has nothing for these roles. */
    List<Tile> today();
}
