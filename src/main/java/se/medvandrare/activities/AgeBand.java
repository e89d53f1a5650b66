package se.medvandrare.activities;

import java.util.Arrays;

/** Age as heads are counted. */
enum AgeBand {
    CHILD("0-17"),
    ADULT("18-60"),
    OLDER("61+"),
    UNKNOWN("UNKNOWN");

    private final String stored;

    AgeBand(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }

    static AgeBand of(String stored) {
        return Arrays.stream(values())
                .filter(band -> band.stored.equals(stored))
                .findFirst()
                .orElseThrow();
    }
}
