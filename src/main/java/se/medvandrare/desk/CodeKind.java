package se.medvandrare.desk;

import java.util.Arrays;
import java.util.Optional;

/** A vocabulary whose codes are in the program and whose words a tenant may choose. */
public enum CodeKind {
    OUTCOME("utfall"),
    CHANNEL("kanaler"),
    OBSTACLE("hinder"),
    INTEREST("intressen");

    private final String address;

    CodeKind(String address) {
        this.address = address;
    }

    /** Its name in addresses. */
    public String address() {
        return address;
    }

    static Optional<CodeKind> at(String address) {
        return Arrays.stream(values()).filter(it -> it.address.equals(address)).findFirst();
    }
}
