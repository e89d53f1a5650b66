package se.medvandrare.base;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Which parts of a paragraph run which way, by the Unicode bidirectional algorithm (UAX 9). */
class BothWays implements BidiSplitter {

    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi.setPara(
                paragraph, direction == RTL ? Bidi.RTL : direction == LTR ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int at) {
        var run = bidi.getVisualRun(at);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String text) {
        return Bidi.getBaseDirection(text);
    }
}
