package app.obelus.document;

import java.util.List;

/// Words side by side that are read in one go.
///
/// @param page its number, from 1
/// @param words from left to right as seen, never none
/// @param text in the order in which it is read
/// @param left where the first of the words begins
/// @param right where the last of them ends
/// @param y what most of them stand on
/// @param size of most of the characters
/// @param style of most of the characters
record PdfLine(
        int page,
        List<PdfWord> words,
        String text,
        float left,
        float right,
        float y,
        float size,
        PdfStyle style) {

    /// Of the size: a Chinese or Japanese line may end earlier so that none begins with a full
    /// stop.
    private static final float UNSPACED_ROOM = 2.5f;

    PdfLine {
        words = List.copyOf(words);
    }

    float width() {
        return right - left;
    }

    boolean isBackwards() {
        return Scripts.hasRightToLeft(text);
    }

    /// How much room the first word takes, as one that might have stood at the end of the line
    /// before.
    float firstWidth() {
        PdfWord first = isBackwards() ? words.getLast() : words.getFirst();
        boolean unspaced = Scripts.isUnspaced(text.codePointAt(0));
        return unspaced ? size * UNSPACED_ROOM : first.width();
    }
}
