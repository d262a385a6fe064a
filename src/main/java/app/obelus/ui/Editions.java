package app.obelus.ui;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.document.OpenedArticle;
import app.obelus.reading.Edit;
import app.obelus.reading.EditionReport;
import app.obelus.reading.Need;
import app.obelus.reading.Places;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Compares a newer edition of the open article with what is there, and keeps it if the reader says
/// so. Nothing is written before.
///
/// To be used on the JavaFX thread; reading and comparing is done on the opening lane.
public final class Editions {

    private final Readings readings;
    private final Library library;
    private final Background opening;
    private final Keeping keeping;
    private final ReaderModel model;
    private final Clock clock;
    private final Remarks remarks;
    private final BiConsumer<StoredArticle, Runnable> showAgain;
    private final Consumer<OpenedArticle> keepApart;
    private final ReadOnlyObjectWrapper<Optional<Newer>> proposed =
            new ReadOnlyObjectWrapper<>(this, "proposed", Optional.empty());

    /// What may become the newest edition of an article, and what it would do to the claims.
    ///
    /// @param article as the library has it
    /// @param text of the newer edition
    /// @param report on the claims as they were when it was made
    public record Newer(
            StoredArticle article, OpenedArticle opened, Article text, EditionReport report) {}

    /// @param showAgain shows an article that has got another edition, and then does something
    /// @param keepApart keeps what was read as an article of its own
    Editions(
            Readings readings,
            Library library,
            Background opening,
            Keeping keeping,
            ReaderModel model,
            Clock clock,
            Remarks remarks,
            BiConsumer<StoredArticle, Runnable> showAgain,
            Consumer<OpenedArticle> keepApart) {
        this.readings = readings;
        this.library = library;
        this.opening = opening;
        this.keeping = keeping;
        this.model = model;
        this.clock = clock;
        this.remarks = remarks;
        this.showAgain = showAgain;
        this.keepApart = keepApart;
    }

    /// What waits for the reader's decision; nothing where nothing does.
    public ReadOnlyObjectProperty<Optional<Newer>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    /// Reads a file, a page of the web or pasted words as a newer edition of the open article.
    public void open(Wanted wanted) {
        model.dismissProblems();
        if (!begin()) {
            return;
        }
        StoredArticle article = model.article().get().orElseThrow();
        readings.read(
                wanted,
                new Readings.Outcome(
                        opened -> {
                            if (isOpen(article)) {
                                ArticleProblems.redirected(opened).ifPresent(model::tell);
                                compare(article, opened);
                            }
                        },
                        failure -> model.tell(ArticleProblems.reading(wanted, failure)),
                        () -> model.tell(ArticleProblems.stopped(wanted)),
                        () -> {}));
    }

    /// Fetches the open article again from where it was published.
    ///
    /// @see #address
    public void fetch() {
        model.article().get().map(Editions::address).map(Wanted::address).ifPresent(this::open);
    }

    /// Where a newer edition of an article can be fetched: where the last one came from, else where
    /// it was published; empty where that is not known.
    public static String address(StoredArticle article) {
        return Stream.concat(
                        article.editions().reversed().stream().map(Edition::address),
                        Stream.of(article.article().address()))
                .filter(Hosts::isLoneAddress)
                .findFirst()
                .orElse("");
    }

    /// Compares what was read with the open article.
    void propose(OpenedArticle opened) {
        if (begin()) {
            compare(model.article().get().orElseThrow(), opened);
        }
    }

    /// @return whether the open article can get another edition
    private boolean begin() {
        proposed.set(Optional.empty());
        model.endTyping();
        return model.mayChange();
    }

    private void compare(StoredArticle article, OpenedArticle opened) {
        Notebook notebook = model.notebook().getValue();
        opening.run(
                () -> newer(article, notebook, opened),
                newer -> {
                    if (!isOpen(article)) {
                        return;
                    }
                    if (newer.text().text().equals(article.article().text())) {
                        model.tell(ArticleProblems.sameEdition(article));
                        remarks.offer(article, opened.comments());
                    } else {
                        proposed.set(Optional.of(newer));
                    }
                },
                failure -> model.tell(ArticleProblems.opening(opened.article().title(), failure)));
    }

    private Newer newer(StoredArticle article, Notebook notebook, OpenedArticle opened) {
        Article text = opened.article();
        Anchoring anchoring =
                Anchoring.in(text.text(), Sha256.of(text.text()))
                        .withOld(library.texts(article, notebook));
        return new Newer(
                article,
                opened,
                text,
                EditionReport.of(notebook, text, anchoring, article.edition().textHash()));
    }

    /// Leaves everything as it is.
    public void discard() {
        proposed.set(Optional.empty());
    }

    /// Keeps what was proposed as an article of its own.
    public void keepApart() {
        Optional<Newer> newer = proposed.get();
        discard();
        newer.map(Newer::opened).ifPresent(keepApart);
    }

    /// Keeps what was proposed as the article's newest edition and shows it. Claims whose words are
    /// all there stand in it then, which can be undone; the others stay where they are.
    public void keep() {
        proposed.get()
                .filter(newer -> isOpen(newer.article()) && model.mayChange())
                .ifPresent(
                        newer -> {
                            discard();
                            keeping.ask(
                                    () -> added(newer),
                                    now ->
                                            showAgain.accept(
                                                    now,
                                                    () -> {
                                                        carry(newer.report());
                                                        remarks.offer(
                                                                now, newer.opened().comments());
                                                    }),
                                    failure ->
                                            model.tell(
                                                    ArticleProblems.opening(
                                                            newer.text().title(), failure)));
                        });
    }

    private StoredArticle added(Newer newer) throws IOException, UnreadableNotesException {
        return library.addEdition(
                newer.article().slug(),
                newer.text(),
                newer.opened().bytes(),
                newer.opened().extension(),
                newer.opened().from(),
                clock.instant());
    }

    private void carry(EditionReport report) {
        StoredArticle article = model.article().get().orElseThrow();
        Edition newest = article.edition();
        Notebook before = model.notebook().getValue();
        Notebook after =
                report.carried(
                        before,
                        article.iri(),
                        newest.number(),
                        newest.textHash(),
                        article.article().text(),
                        clock.instant());
        if (!after.equals(before)) {
            model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.EDITION, before, after));
        }
        if (!report.toBeDecided().isEmpty()) {
            model.filter().set(model.filter().get().withNeed(Need.PLACE, true));
            model.selection().goTo(report.toBeDecided().getFirst().claim());
        }
    }

    /// Compares an older edition of the open article with the newest.
    ///
    /// @param done gets the result, if the article is still open then
    public void compare(Edition older, Consumer<Compared> done) {
        model.article()
                .get()
                .ifPresent(
                        article -> {
                            Notebook notebook = model.notebook().getValue();
                            opening.run(
                                    () -> compared(article, older, notebook),
                                    compared -> {
                                        if (isOpen(article)) {
                                            done.accept(compared);
                                        }
                                    },
                                    failure ->
                                            model.tell(
                                                    ArticleProblems.opening(
                                                            article.article().title(), failure)));
                        });
    }

    private Compared compared(StoredArticle article, Edition edition, Notebook notebook)
            throws IOException, UnreadableNotesException {
        Article older = library.edition(article.slug(), edition.number());
        Anchoring inOlder =
                Anchoring.in(older.text(), edition.textHash())
                        .withOld(library.texts(article, notebook));
        return Compared.of(
                edition, older, article.article().text(), Places.none().after(notebook, inOlder));
    }

    /// Writes what changed from edition to edition of the open article into a file.
    ///
    /// @param file is written over; as CSV where its name ends so, else as Markdown
    public void saveCorrections(Path file) {
        StoredArticle article = model.article().get().orElseThrow();
        Notebook notebook = model.notebook().getValue();
        Codebook codebook = model.codebook().get();
        opening.run(
                () -> new CorrectionFile(library).write(article, notebook, codebook, file),
                written -> model.tell(Problems.correctionsWritten(written)),
                failure -> model.tell(Problems.correctionsNotWritten(file, failure)));
    }

    private boolean isOpen(StoredArticle article) {
        return model.article().get().filter(open -> open.slug().equals(article.slug())).isPresent();
    }
}
