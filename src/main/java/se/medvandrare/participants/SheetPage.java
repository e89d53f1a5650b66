package se.medvandrare.participants;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.QrCode;

/**
 * A list to sign on paper.
 *
 * @param address where the roll is called, for the code on the paper
 * @param everyone whether all enrolled are on it, not those alone who usually come
 * @param begun whether the roll may be called by now
 * @param hidden how many with protected identity are enrolled; never said on the paper
 */
record SheetPage(
        SessionRow session,
        String place,
        String address,
        List<Sheet> sheets,
        boolean everyone,
        boolean begun,
        int people,
        int hidden) {

    /** As many as fit on one paper together with the emblem. */
    static final int ROWS = 25;

    static SheetPage of(
            SessionRow session,
            String place,
            String address,
            List<String> names,
            boolean everyone,
            boolean begun,
            int hidden) {
        var papers = Math.max(1, (names.size() + ROWS - 1) / ROWS);
        var sheets = IntStream.range(0, papers)
                .mapToObj(paper -> Sheet.of(paper, names))
                .toList();
        return new SheetPage(session, place, address, sheets, everyone, begun, names.size(), hidden);
    }

    public QrCode code() {
        return QrCode.of(address);
    }

    /** One paper. */
    record Sheet(int number, List<Row> rows) {

        static Sheet of(int paper, List<String> names) {
            return new Sheet(
                    paper + 1,
                    IntStream.range(paper * ROWS, (paper + 1) * ROWS)
                            .mapToObj(at -> new Row(at + 1, at < names.size() ? names.get(at) : null))
                            .toList());
        }
    }

    /** A line to sign on; without a name for somebody who is not on the list. */
    record Row(int number, @Nullable String name) {}
}
