package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/** A project of the demo with the shares its participants are drawn by; chance always falls the same way. */
record DemoProject(long id, LocalDate startsOn, LocalDate today, CSVRecord facts, Random random) {

    int number(String column) {
        return Integer.parseInt(facts.get(column));
    }

    /** Whose names are used; the staff of a project about staff have mostly Swedish ones. */
    String series() {
        return facts.get("names") == null ? "" : facts.get("names");
    }

    boolean trainsStaff() {
        return !series().isEmpty();
    }

    boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The role of everybody to be enrolled, participants first. */
    List<String> roles() {
        var roles = new ArrayList<String>();
        roles.addAll(Collections.nCopies(number("participants"), "PARTICIPANT"));
        roles.addAll(Collections.nCopies(number("staff"), "STAFF"));
        roles.addAll(Collections.nCopies(number("contributors"), "CONTRIBUTOR"));
        return roles;
    }

    /** A day between the start and a fortnight ago. */
    LocalDate day() {
        int days = (int) (today.toEpochDay() - startsOn.toEpochDay()) - 12;
        return startsOn.plusDays(random.nextInt(Math.max(1, days)));
    }

    /** Staff are grown up; participants fall into the bands by the shares of their project. */
    LocalDate born(String role, LocalDate entered) {
        int chance = role.equals("PARTICIPANT") ? random.nextInt(100) : 50;
        int[][] bands = {
            {number("under_18"), 14, 4},
            {number("to_29"), 18, 12},
            {number("to_54"), 30, 25},
            {number("to_60"), 55, 6},
            {100, 61, 9}
        };
        int band = 0;
        while (chance >= bands[band][0]) {
            chance -= bands[band++][0];
        }
        return entered.minusYears(bands[band][1] + random.nextInt(bands[band][2]))
                .minusDays(random.nextInt(360));
    }
}
