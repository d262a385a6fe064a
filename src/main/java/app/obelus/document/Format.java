package app.obelus.document;

/// Makes an article of a file's content, one implementation a format.
interface Format {

    /// Whether the source is in this format, as its first bytes tell, or, where these tell nothing,
    /// its name. Soon: nothing is unpacked.
    boolean isOf(Source source);

    /// What ends the names of files in this format, for those whose names tell nothing.
    default String extension() {
        return "txt";
    }

    /// Reads a source that is in this format.
    ///
    /// Every format has limits of its own for size, depth and expansion, and asks the source from
    /// time to time whether to go on.
    ///
    /// @throws UnreadableArticleException if the content is no article
    Draft read(Source source) throws UnreadableArticleException;
}
