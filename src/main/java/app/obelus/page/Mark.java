package app.obelus.page;

import app.obelus.text.TextRange;

/// A highlight: a stretch of the article, on whose behalf it is there, and how it looks.
///
/// @param owner any value with `equals`; marks of one owner are shown as belonging together, as the
///   places of one claim do
/// @param range never empty
/// @param style an index into the view's mark styles; one that is not there is drawn as the first
public record Mark(Object owner, TextRange range, int style) {

    /// @throws IllegalArgumentException if the range is empty or the style is negative
    public Mark {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("a mark without text at " + range.start());
        }
        if (style < 0) {
            throw new IllegalArgumentException("not a style: " + style);
        }
    }
}
