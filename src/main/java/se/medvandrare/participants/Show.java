package se.medvandrare.participants;

import java.util.Locale;

/** Which participants a list shows; the words stand in addresses as {@code visa}. */
enum Show {
    ALLA,
    INNE,
    AVSLUTADE,
    SAKNAR,
    OKONTROLLERADE,
    UTANSTATUS;

    /** Of an address; anything unknown is everybody. */
    static Show of(String word) {
        for (var show : values()) {
            if (show.word().equals(word)) {
                return show;
            }
        }
        return ALLA;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
