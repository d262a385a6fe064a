package app.obelus.document;

import app.obelus.text.Article;

/// Makes an article of a file's content, one implementation a format.
interface Format {

    /// Reads a file's whole content.
    ///
    /// @param name the file's name, for the title where the content has none, and for messages
    /// @throws UnreadableArticleException if the content is no article; never anything unchecked,
    ///   whatever the bytes are
    Article read(String name, byte[] bytes) throws UnreadableArticleException;
}
