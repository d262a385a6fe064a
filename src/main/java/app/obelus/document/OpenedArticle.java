package app.obelus.document;

import app.obelus.text.Article;

/// An article just read, with the bytes that it was read from, so that these can be kept as its
/// source.
public final class OpenedArticle {

    private final Article article;
    private final byte[] bytes;
    private final String extension;

    OpenedArticle(Article article, byte[] bytes, String extension) {
        this.article = article;
        this.bytes = bytes.clone();
        this.extension = extension;
    }

    public Article article() {
        return article;
    }

    /// The bytes as they were opened; a copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What tells the format of the bytes in a file name, without the dot, in lower case: `txt`.
    public String extension() {
        return extension;
    }
}
