package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.export.AnnotatedArticle;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;

import java.util.List;

/// Articles of a library as formats want them. For any thread.
final class Exchanged {

    private Exchanged() {}

    static AnnotatedArticle article(Library library, StoredArticle article, List<Claim> claims) {
        return AnnotatedArticle.of(
                article.article(),
                article.iri(),
                article.editions(),
                claims,
                library.texts(article, Notebook.of(claims)));
    }
}
