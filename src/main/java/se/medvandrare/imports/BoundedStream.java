package se.medvandrare.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no part of a workbook unpack to more than is sensible, nor any single mark in it be endless. */
class BoundedStream extends FilterInputStream {

    private final long most;
    private long all;
    private long since;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** A mark has been read to its end. */
    void next() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        all += Math.max(got, 0);
        since += Math.max(got, 0);
        if (all > most || since > Limits.ROW) {
            throw new TooMuch();
        }
        return got;
    }

    /** It does not end. */
    static class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }
}
