package app.obelus.text;

/// What somebody looks for in a text.
///
/// @param words as typed; a regular expression where `regex` is on
/// @param matchCase whether capitals must be the same
/// @param wholeWord whether a hit must not go on in a letter or digit either side
/// @param regex whether `words` is a regular expression, in the syntax of [java.util.regex.Pattern]
/// @param exact whether dashes, quotation marks and white space must be the very ones typed
public record SearchQuery(
        String words, boolean matchCase, boolean wholeWord, boolean regex, boolean exact) {

    /// As a find bar begins: whatever the case, typography and width of spaces.
    public static SearchQuery of(String words) {
        return new SearchQuery(words, false, false, false, false);
    }
}
