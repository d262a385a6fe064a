package app.obelus.document;

import app.obelus.text.Article;

import java.util.List;

/// An article just read, with the bytes that it was read from, so that these can be kept as its
/// source.
public final class OpenedArticle {

    private final Draft draft;
    private final byte[] bytes;
    private final String extension;
    private final List<String> way;

    OpenedArticle(Draft draft, byte[] bytes, String extension) {
        this(draft, bytes, extension, List.of());
    }

    private OpenedArticle(Draft draft, byte[] bytes, String extension, List<String> way) {
        this.draft = draft;
        this.bytes = bytes.clone();
        this.extension = extension;
        this.way = List.copyOf(way);
    }

    /// The same, fetched from an address.
    ///
    /// @param addresses those asked in turn
    OpenedArticle fetched(Article article, List<String> addresses) {
        return new OpenedArticle(new Draft(article, draft.comments()), bytes, extension, addresses);
    }

    public Article article() {
        return draft.article();
    }

    /// What readers had written beside the words already, in order of place.
    public List<Comment> comments() {
        return draft.comments();
    }

    /// The addresses that were asked for it in turn: the one that was given, then where each
    /// redirect led; empty where it was not fetched.
    public List<String> way() {
        return way;
    }

    /// The address that gave the bytes in the end; empty where it was not fetched.
    public String from() {
        return way.isEmpty() ? "" : way.getLast();
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
