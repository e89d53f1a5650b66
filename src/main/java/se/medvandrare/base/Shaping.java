package se.medvandrare.base;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts letters that run from right to left in the order they are drawn, and joins Arabic ones. */
class Shaping implements BidiReorderer {

    private static final int JOIN =
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final int PART =
            ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(JOIN, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(PART, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(int how, String text) {
        try {
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
