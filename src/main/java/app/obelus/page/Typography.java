package app.obelus.page;

import java.util.List;

/// How the text is set.
///
/// @param family the preferred family; where the system has none of that name, or it is empty, the
///   first of [#SERIFS] that it has
/// @param size of running text, in pixels
/// @param lineHeight from one baseline to the next, in sizes
/// @param measure how many characters a full line of running text holds on average
public record Typography(String family, double size, double lineHeight, int measure) {

    /// Families of serifs made for reading, the best first; which of them a system has differs.
    public static final List<String> SERIFS =
            List.of(
                    "Source Serif 4",
                    "Literata",
                    "Charter",
                    "Georgia",
                    "Noto Serif",
                    "DejaVu Serif");

    /// The one that an article opens in.
    public static final Typography DEFAULT = new Typography("", 18, 1.55, 66);

    /// @throws IllegalArgumentException if the size is not within 6 to 200, the line height not
    ///   within 1 to 4 or the measure not within 10 to 400
    public Typography {
        if (!(size >= 6 && size <= 200)) {
            throw new IllegalArgumentException("not a size of text: " + size);
        }
        if (!(lineHeight >= 1 && lineHeight <= 4)) {
            throw new IllegalArgumentException("not a line height: " + lineHeight);
        }
        if (measure < 10 || measure > 400) {
            throw new IllegalArgumentException("not a measure: " + measure);
        }
    }

    public Typography withFamily(String other) {
        return new Typography(other, size, lineHeight, measure);
    }

    public Typography withSize(double other) {
        return new Typography(family, other, lineHeight, measure);
    }

    public Typography withLineHeight(double other) {
        return new Typography(family, size, other, measure);
    }

    public Typography withMeasure(int other) {
        return new Typography(family, size, lineHeight, other);
    }
}
