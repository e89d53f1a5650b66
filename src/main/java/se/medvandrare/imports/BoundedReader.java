package se.medvandrare.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets no row be longer than is sensible, so that an open quotation mark cannot swallow a whole file. */
class BoundedReader extends FilterReader {

    private int since;

    BoundedReader(Reader in) {
        super(in);
    }

    /** A new row begins. */
    void next() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        var got = super.read(into, from, most);
        since += Math.max(got, 0);
        if (since > Limits.ROW) {
            throw new TooMuch();
        }
        for (int at = from; at < from + got; at++) {
            if (into[at] == 0) {
                throw new Nul();
            }
        }
        return got;
    }

    /** A row has no end. */
    static class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** A character that no text has. */
    static class Nul extends IOException {

        private static final long serialVersionUID = 1;
    }
}
