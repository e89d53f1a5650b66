package se.medvandrare.privacy;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last row of a tenant's log on a day, as it stands signed on a line of the file. */
record SignedHead(long tenant, LocalDate day, long seq, byte[] hash) {

    private static final Pattern LINE = Pattern.compile(
            "tenant=(\\d{1,18}) day=(\\d{4}-\\d{2}-\\d{2}) seq=(\\d{1,18}) sha256=([0-9a-f]{64}) ed25519=(\\S+)");

    /** What is signed. */
    String text() {
        return "tenant=" + tenant + " day=" + day + " seq=" + seq + " sha256="
                + HexFormat.of().formatHex(hash);
    }

    String line(String signature) {
        return text() + " ed25519=" + signature;
    }

    public String shortHash() {
        return HexFormat.of().formatHex(hash).substring(0, 16);
    }

    /** Reads a line; empty when it is none. */
    static Optional<Signed> read(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Signed(
                        new SignedHead(
                                Long.parseLong(found.group(1)),
                                LocalDate.parse(found.group(2)),
                                Long.parseLong(found.group(3)),
                                HexFormat.of().parseHex(found.group(4))),
                        found.group(5)))
                : Optional.empty();
    }

    /** A head with what claims to be its signature. */
    record Signed(SignedHead head, String signature) {}
}
