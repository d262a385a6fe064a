package app.obelus.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows what is said below a picture or above a table by how it begins.
final class PdfCaptions {

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(fig(ure|\\.|ura)?|table(au)?|tab\\.|tabelle|tabella|tabla|abb(ildung|\\.)|chart|exhibit|рис(унок|\\.)|табл(ица|\\.)|図|表|图)\\s?"
                            + "(\\d+|[IVX]+|[A-Z]\\.?\\d+)([.:|–—-]|\\s)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PdfCaptions() {}

    /// Whether it begins as captions do, with a mark behind the number: a sentence may begin with
    /// the name of a figure too.
    static boolean isCaption(PdfParagraph paragraph) {
        String text = paragraph.first().text();
        Matcher matcher = BEGINNING.matcher(text);
        if (!matcher.lookingAt()) {
            return false;
        }
        return !matcher.group(matcher.groupCount()).isBlank() || paragraph.spaced();
    }
}
