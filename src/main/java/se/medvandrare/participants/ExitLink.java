package se.medvandrare.participants;

import java.time.LocalDate;

/**
 * The way to the question at the exit, as an address carries it. It has a number, and nothing of who that is.
 *
 * @param lastDay on which it opens anything
 */
record ExitLink(long tenant, long pseudonym, LocalDate lastDay, Way way) {

    /** For how many days after today somebody may answer on a phone of their own. */
    static final int DAYS = 30;

    static ExitLink onOwnPhone(long tenant, long pseudonym, LocalDate today) {
        return new ExitLink(tenant, pseudonym, today.plusDays(DAYS), Way.OWN_PHONE);
    }

    static ExitLink onLeadersPhone(long tenant, long pseudonym, LocalDate today) {
        return new ExitLink(tenant, pseudonym, today, Way.LEADERS_PHONE);
    }

    boolean open(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    /** On whose phone it is answered. */
    enum Way {
        OWN_PHONE,
        LEADERS_PHONE
    }
}
