package app.obelus.page;

/// How the text is set.
///
/// @param family the preferred family; where the system has none of that name, or it is empty, the
///   first of a list of serifs made for reading
/// @param size of running text, in pixels
/// @param lineHeight from one baseline to the next, in sizes
/// @param measure how many characters a full line of running text holds on average
public record Typography(String family, double size, double lineHeight, int measure) {

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
}
