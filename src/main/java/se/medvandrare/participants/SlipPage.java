package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.List;

/**
 * Slips to cut out, each with a code that checks one person in at one session.
 *
 * @param everyone whether all enrolled have one, not those alone who usually come
 * @param begun whether the roll may be called by now
 * @param hidden how many with protected identity are enrolled; never said on the paper
 */
record SlipPage(SessionRow session, List<List<Slip>> papers, boolean everyone, boolean begun, int hidden) {

    /** As many as fit on one paper together with the emblem. */
    static final int SLIPS = 16;

    static SlipPage of(SessionRow session, List<Slip> slips, boolean everyone, boolean begun, int hidden) {
        var papers = new ArrayList<List<Slip>>();
        for (int at = 0; at < slips.size(); at += SLIPS) {
            papers.add(List.copyOf(slips.subList(at, Math.min(at + SLIPS, slips.size()))));
        }
        return new SlipPage(session, List.copyOf(papers), everyone, begun, hidden);
    }

    /** What one person gets. */
    record Slip(String name, String code) {}
}
