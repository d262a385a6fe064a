package app.obelus.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before an item of a list.
///
/// @param ordinal its number; none for a bullet
/// @param form the same for all items of one list
/// @param length how much of the line's text it takes, with the space behind it
/// @param sure whether nothing but a list has this at the beginning of a line
record PdfMarker(OptionalInt ordinal, String form, int length, boolean sure) {

    private static final Pattern BULLET = Pattern.compile("([•◦▪‣●○■□►▶▸➢➤❖✓✔✗∙⁃◆◇★·])\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile("([-–—*o])\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\(?)(\\d{1,3})([.)])\\s+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([a-z])([.)])\\s+(?=\\S)");

    static Optional<PdfMarker> of(String text) {
        Matcher matcher = BULLET.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(
                    new PdfMarker(OptionalInt.empty(), matcher.group(1), matcher.end(), true));
        }
        matcher = DASH.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(
                    new PdfMarker(OptionalInt.empty(), matcher.group(1), matcher.end(), false));
        }
        matcher = NUMBER.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(numbered(matcher, Integer.parseInt(matcher.group(2)), "1"));
        }
        matcher = LETTER.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(numbered(matcher, matcher.group(2).charAt(0) - 'a' + 1, "a"));
        }
        return Optional.empty();
    }

    private static PdfMarker numbered(Matcher matcher, int ordinal, String sort) {
        String form = matcher.group(1) + sort + matcher.group(3);
        return new PdfMarker(OptionalInt.of(ordinal), form, matcher.end(), false);
    }

    /// Whether this may stand before the next item of the list that the other stands in.
    boolean follows(PdfMarker other) {
        if (!form.equals(other.form)) {
            return false;
        }
        return ordinal.isEmpty()
                || ordinal.getAsInt() == other.ordinal.orElse(Integer.MIN_VALUE) + 1;
    }
}
