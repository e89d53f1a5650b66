package se.medvandrare.activities;

import java.util.Arrays;

/** Age as heads are counted. */
public enum AgeBand {
    CHILD("0-17"),
    ADULT("18-60"),
    OLDER("61+"),
    UNKNOWN("UNKNOWN");

    private final String stored;

    AgeBand(String stored) {
        this.stored = stored;
    }

    /** As the database and files write it. */
    public String stored() {
        return stored;
    }

    /** The band that is stored so. */
    public static AgeBand of(String stored) {
        return Arrays.stream(values())
                .filter(band -> band.stored.equals(stored))
                .findFirst()
                .orElseThrow();
    }
}
