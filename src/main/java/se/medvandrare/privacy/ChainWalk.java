package se.medvandrare.privacy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks along the chain of a tenant's log and notes where it does not hold. */
class ChainWalk {

    static final int MOST_FAULTS = 20;

    private final Map<Long, SignedHead> signed;
    private final List<Fault> faults = new ArrayList<>();
    private final MessageDigest digest;
    private byte[] last = new byte[32];
    private long seq;
    private long rows;

    /** Along the heads that were signed, by number of row. */
    ChainWalk(Map<Long, SignedHead> signed) {
        this.signed = signed;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The next row.
     *
     * @param text what its hash is made of besides the hash before it
     */
    void step(long number, byte[] text, byte[] previous, byte[] hash) {
        rows++;
        if (number != seq + 1) {
            fault(Fault.Kind.CUT, seq + 1, number - 1);
        } else if (!MessageDigest.isEqual(previous, last)) {
            fault(Fault.Kind.LINK, number, number);
        }
        digest.update(previous);
        if (!MessageDigest.isEqual(digest.digest(text), hash)) {
            fault(Fault.Kind.CHANGED, number, number);
        }
        var head = signed.get(number);
        if (head != null && !MessageDigest.isEqual(head.hash(), hash)) {
            fault(Fault.Kind.OTHER_HEAD, number, number);
        }
        seq = number;
        last = hash;
    }

    /** The end of the rows: nothing may be missing of what the database counted and of what was signed. */
    void end(long counted, byte @Nullable [] head) {
        var furthest = signed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (Math.max(counted, furthest) > seq) {
            fault(Fault.Kind.TAIL, seq + 1, Math.max(counted, furthest));
        } else if (counted != seq || head != null && !Arrays.equals(head, last)) {
            fault(Fault.Kind.COUNT, counted, seq);
        }
    }

    void fault(Fault.Kind kind, long from, long till) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(kind, from, till));
        }
    }

    long rows() {
        return rows;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
