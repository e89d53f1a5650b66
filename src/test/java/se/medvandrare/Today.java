package se.medvandrare;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the portal is used, whatever the machine's time zone says. */
public class Today {

    private Today() {}

    public static LocalDate inSweden() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
