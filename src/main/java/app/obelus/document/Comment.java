package app.obelus.document;

import app.obelus.text.TextRange;

/// What somebody wrote beside some words of a document before it was opened.
///
/// @param range the words, in the article's canonical text, in UTF-16 code units; may be empty
///   where the comment stands at a place
/// @param author as the document says it; empty where it does not
/// @param written when, as the document says it; empty where it does not
/// @param text never blank
public record Comment(TextRange range, String author, String written, String text) {

    /// @throws IllegalArgumentException if the text is blank
    public Comment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a comment without text at " + range.start());
        }
    }
}
