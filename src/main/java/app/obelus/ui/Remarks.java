package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.document.Comment;
import app.obelus.export.AnnotatedArticle;
import app.obelus.export.Import;
import app.obelus.export.ImportPlan;
import app.obelus.export.Remark;
import app.obelus.reading.Edit;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;

import java.util.List;
import java.util.function.Consumer;

/// Makes claims of the comments that a document came with, if the reader wants it so.
///
/// To be used on the JavaFX thread.
final class Remarks {

    private final ReaderModel model;
    private final Library library;
    private final Background opening;

    Remarks(ReaderModel model, Library library, Background opening) {
        this.model = model;
        this.library = library;
        this.opening = opening;
    }

    /// Says that there are comments, and offers to take them in; says nothing where there are none
    /// that have not been taken in.
    ///
    /// @param article that is open
    void offer(StoredArticle article, List<Comment> comments) {
        if (!comments.isEmpty() && model.isOpen(article)) {
            plan(
                    article,
                    comments,
                    plan -> {
                        if (!plan.added().isEmpty()) {
                            model.tell(
                                    ArticleProblems.remarks(
                                            plan.added().size(),
                                            article,
                                            () -> take(article, comments)));
                        }
                    });
        }
    }

    private void take(StoredArticle article, List<Comment> comments) {
        model.endTyping();
        if (model.isOpen(article) && model.mayChange()) {
            plan(article, comments, plan -> take(plan, article));
        }
    }

    private void take(ImportPlan plan, StoredArticle article) {
        Notebook now = model.notebook().getValue();
        model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.IMPORT, now, plan.notebook()));
        model.tell(
                ExchangeProblems.imported(
                        plan.added().size(),
                        plan.changed().size(),
                        plan.unplaced().size(),
                        article.article().title()));
        plan.added().stream().findFirst().ifPresent(claim -> model.selection().goTo(claim.id()));
    }

    /// @param done gets what taking them in would do to the claims as they are then
    private void plan(StoredArticle article, List<Comment> comments, Consumer<ImportPlan> done) {
        Notebook before = model.notebook().getValue();
        opening.run(
                () -> {
                    AnnotatedArticle annotated =
                            Exchanged.article(library, article, before.claims());
                    return ImportPlan.of(Import.of(remarks(comments), annotated), annotated);
                },
                plan -> {
                    if (!model.isOpen(article)) {
                        return;
                    }
                    if (model.notebook().getValue().equals(before)) {
                        done.accept(plan);
                    } else {
                        plan(article, comments, done);
                    }
                },
                failure -> model.tell(ArticleProblems.opening(article.article().title(), failure)));
    }

    private static List<Remark> remarks(List<Comment> comments) {
        return comments.stream()
                .map(
                        comment ->
                                new Remark(
                                        comment.range(),
                                        comment.author(),
                                        comment.written(),
                                        comment.text()))
                .toList();
    }
}
