package app.obelus.document;

import app.obelus.text.Article;

import java.util.List;

/// Articles as lines that tests compare.
final class Shown {

    private Shown() {}

    /// `HEADING 1: words`, `LIST_ITEM 2: (3) words`.
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(
                        block ->
                                "%s %d: %s%s"
                                        .formatted(
                                                block.type(),
                                                block.level(),
                                                block.ordinal().isPresent()
                                                        ? "(" + block.ordinal().getAsInt() + ") "
                                                        : "",
                                                block.range().in(article.text())))
                .toList();
    }

    /// `Anna, 2024-05-01, on "words": Really?`
    static List<String> comments(OpenedArticle opened) {
        return opened.comments().stream()
                .map(
                        comment ->
                                "%s, %s, on \"%s\": %s"
                                        .formatted(
                                                comment.author(),
                                                comment.written(),
                                                comment.range().in(opened.article().text()),
                                                comment.text()))
                .toList();
    }

    /// Title, byline, date and language.
    static List<String> particulars(Article article) {
        return List.of(article.title(), article.byline(), article.published(), article.language());
    }
}
