package app.obelus.document;

import app.obelus.text.Article;

import java.util.List;

/// What a format makes of a source.
///
/// @param comments what readers have written beside the words, in order of place
record Draft(Article article, List<Comment> comments) {

    Draft {
        comments = List.copyOf(comments);
    }

    static Draft of(Article article) {
        return new Draft(article, List.of());
    }
}
