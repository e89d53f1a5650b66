package se.medvandrare.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the log. */
record LogPage(LogForm asked, long found, int number, List<LogRow> rows) {

    static final int SIZE = 50;
    static final String PATH = "/arbete/dataskydd/logg";

    public int last() {
        return (int) Math.max(1, (found + SIZE - 1) / SIZE);
    }

    public @Nullable String previous() {
        return number > 1 ? asked.at(PATH, number - 1) : null;
    }

    public @Nullable String next() {
        return number < last() ? asked.at(PATH, number + 1) : null;
    }

    public String file() {
        return asked.at(PATH + ".csv", null);
    }
}
