package se.medvandrare.participants;

import java.util.List;
import java.util.stream.IntStream;
import se.medvandrare.base.Language;
import se.medvandrare.base.QrCode;

/**
 * The way of one person to the question at the exit.
 *
 * @param language in which the question is put
 * @param text in that language
 * @param address for a phone of their own
 * @param leadersPhone for the phone of whoever hands it over, today alone
 */
record ExitSlip(String name, Language language, String text, String address, QrCode picture, String leadersPhone) {

    /** As many as fit on one paper together with the emblem. */
    static final int SLIPS = 6;

    static List<List<ExitSlip>> papers(List<ExitSlip> slips) {
        return IntStream.range(0, (slips.size() + SLIPS - 1) / SLIPS)
                .mapToObj(
                        paper -> List.copyOf(slips.subList(paper * SLIPS, Math.min((paper + 1) * SLIPS, slips.size()))))
                .toList();
    }
}
