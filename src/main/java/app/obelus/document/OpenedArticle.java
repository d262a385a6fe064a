package app.obelus.document;

import app.obelus.text.Article;

import java.util.List;

/// An article just read, with the bytes that it was read from, so that these can be kept as its
/// source.
public final class OpenedArticle {

    private final Draft draft;
    private final byte[] bytes;
    private final String extension;

    OpenedArticle(Draft draft, byte[] bytes, String extension) {
        this.draft = draft;
        this.bytes = bytes.clone();
        this.extension = extension;
    }

    public Article article() {
        return draft.article();
    }

    /// What readers had written beside the words already, in order of place.
    public List<Comment> comments() {
        return draft.comments();
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
