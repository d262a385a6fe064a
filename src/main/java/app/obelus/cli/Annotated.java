package app.obelus.cli;

import app.obelus.claim.Notebook;
import app.obelus.export.AnnotatedArticle;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;

/// Articles of a library as formats want them.
final class Annotated {

    private Annotated() {}

    /// @param claims those that are wanted
    static AnnotatedArticle of(Library library, StoredArticle article, Notebook claims) {
        return AnnotatedArticle.of(
                article.article(),
                article.iri(),
                article.editions(),
                claims.claims(),
                library.texts(article, claims));
    }
}
