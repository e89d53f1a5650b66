package se.medvandrare.support;

import org.jspecify.annotations.Nullable;

/** What somebody would like to do, with the words it is searched by and the theme of activities nearest to it. */
enum Interest {
    SEWING("sy | symaskin | sticka | virka | handarbete | textil", "CRAFT"),
    CRAFT("slöjd | snickra | måla | hantverk | bygga", "CRAFT"),
    COOKING("laga | mat | matlagning | baka | kök", null),
    GARDENING("odla | odling | trädgård | skörda", null),
    MUSIC("musik | spela | sjunga | kör | saz | instrument", null),
    DANCE("dans | dansa", null),
    THEATRE("teater | film | konst", null),
    READING("bok | böcker | läsa | bibliotek | berättelse", null),
    TRAINING("träna | träning | cirkelträning | gym | rörelse", "SPORT"),
    FOOTBALL("fotboll | boll", null),
    SWIMMING("simma | simning | bad", null),
    NATURE("natur | skog | vandra | friluft", "NATURE"),
    SWEDISH("svenska | språkkafé | prata", "LANGUAGE"),
    MEETING_PEOPLE("mötesplats | fika | café | gemenskap", "MEETING"),
    WITH_CHILDREN("barn | familj | läxhjälp", "FAMILY"),
    VOLUNTEERING("volontär | ideell | hjälpa | styrelse", null);

    private final String query;
    private final @Nullable String theme;

    Interest(String query, @Nullable String theme) {
        this.query = query;
        this.theme = theme;
    }

    /** The words as a query of the public search. */
    String query() {
        return query;
    }

    /** Empty when no theme is near enough. */
    String theme() {
        return theme == null ? "" : theme;
    }
}
