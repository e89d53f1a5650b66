package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented person: names put together by chance, a number of the series that Skatteverket keeps for tests.
 *
 * @param birthDate null when nobody has asked yet
 * @param number null when there is none
 */
record DemoPerson(
        String given,
        String family,
        String gender,
        @Nullable LocalDate birthDate,
        @Nullable String kind,
        @Nullable String number,
        String language) {

    private static final List<String> LANGUAGES =
            List.of("ar", "ar", "ar", "so", "so", "ti", "ti", "fa-AF", "fa", "uk", "uk", "en", "tr", "ku", "sw", "es");

    /** Puts together a person born on the day, whose number is not among those used. */
    static DemoPerson invent(DemoProject project, DemoNames names, LocalDate born, Set<String> used) {
        var random = project.random();
        boolean woman = project.chance(56);
        int rare = random.nextInt(100);
        var gender = rare == 0 ? "NON_BINARY" : rare == 1 ? "UNKNOWN" : woman ? "WOMAN" : "MAN";
        var kind = kind(project);
        return new DemoPerson(
                names.any(random, project.series() + (woman ? "WOMAN" : "MAN")),
                names.any(random, project.series() + "FAMILY"),
                gender,
                project.chance(2) ? null : born,
                kind,
                kind == null ? null : number(random, kind, born, woman, used),
                project.trainsStaff() ? "sv" : project.any(LANGUAGES));
    }

    /** The same person, of whom nothing is unknown. */
    DemoPerson known(LocalDate born) {
        return new DemoPerson(given, family, gender.equals("UNKNOWN") ? "WOMAN" : gender, born, kind, number, language);
    }

    /** The same person, registered once more by somebody who heard the name wrong and asked for no number. */
    DemoPerson again() {
        return new DemoPerson(given + "a", family, gender, birthDate, null, null, language);
    }

    private static @Nullable String kind(DemoProject project) {
        if (!project.chance(project.number("identified"))) {
            return null;
        }
        int which = project.random().nextInt(100);
        return which < 62 || project.trainsStaff() ? "PERSONNUMMER" : which < 82 ? "SAMORDNINGSNUMMER" : "LMA";
    }

    private static String number(Random random, String kind, LocalDate born, boolean woman, Set<String> used) {
        String number;
        do {
            number = kind.equals("LMA")
                    ? String.valueOf(50_000_000 + random.nextInt(9_000_000))
                    : personal(random, born, woman, kind.equals("PERSONNUMMER") ? 0 : 60);
        } while (!used.add(number));
        return number;
    }

    /** Twelve digits; birth numbers 980 to 999, even for women, and the check digit. */
    private static String personal(Random random, LocalDate born, boolean woman, int add) {
        var serial = 980 + 2 * random.nextInt(10) + (woman ? 0 : 1);
        var digits = "%02d%02d%02d%03d"
                .formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth() + add, serial);
        return born.getYear() / 100 + digits + check(digits);
    }

    /** Luhn, as for every personnummer. */
    static int check(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int product = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
