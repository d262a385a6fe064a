package app.obelus.ui;

import app.obelus.document.OpenedArticle;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Article;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Brings articles onto the screen: files, pages of the web and pasted words through the library,
/// which keeps them, and those that the library has. Nothing of it blocks the window; of several
/// asked for, the last one stays.
public final class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    private final Readings readings;
    private final Library library;
    private final Background opening;
    private final Keeping keeping;
    private final Showing showing;
    private final ReaderModel model;
    private final Clock clock;
    private final Copies copies;
    private final PageConflicts pageConflicts;
    private final Remarks remarks;
    private final Editions editions;
    private final ReadOnlyObjectWrapper<List<ArticleEntry>> articles =
            new ReadOnlyObjectWrapper<>(this, "articles", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int asked;

    public Opening(
            Readings readings,
            Library library,
            Background opening,
            Keeping keeping,
            ReaderModel model,
            Clock clock) {
        this.readings = readings;
        this.library = library;
        this.opening = opening;
        this.keeping = keeping;
        this.showing = new Showing(library, opening, keeping, model);
        this.model = model;
        this.clock = clock;
        this.pageConflicts = new PageConflicts(model, keeping, library.notes());
        this.copies = new Copies(model, keeping, library.notes(), pageConflicts::look);
        this.remarks = new Remarks(model, library, opening);
        this.editions =
                new Editions(
                        readings,
                        library,
                        opening,
                        keeping,
                        model,
                        clock,
                        remarks,
                        this::showAgain,
                        this::keepApart);
        keeping.holding().setOnFree(this::takeOver);
    }

    /// What the library has, by title.
    public ReadOnlyObjectProperty<List<ArticleEntry>> articles() {
        return articles.getReadOnlyProperty();
    }

    /// Whether an article is on its way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Looks what there is to decide about the files of what is open, as when the reader comes back
    /// to the window.
    public void lookRound() {
        pageConflicts.look();
        copies.look();
    }

    /// What is being read for it, or waits for a password.
    public Readings readings() {
        return readings;
    }

    /// Compares newer editions with what is open.
    public Editions editions() {
        return editions;
    }

    /// Takes a file, a page of the web or pasted words into the library and shows them.
    public void open(Wanted wanted) {
        model.dismissProblems();
        int number = ++asked;
        busy.set(true);
        readings.read(
                wanted,
                new Readings.Outcome(
                        opened -> {
                            if (number == asked) {
                                open(wanted.name(), () -> arriving(opened));
                            }
                        },
                        failure -> endWith(number, ArticleProblems.reading(wanted, failure)),
                        () -> endWith(number, ArticleProblems.stopped(wanted)),
                        () -> {
                            if (number == asked) {
                                stay();
                            }
                        }));
        refresh();
    }

    /// Shows an article of the library; does nothing where it is shown already.
    public void openArticle(String slug) {
        model.dismissProblems();
        openAtStart(slug);
    }

    /// The same when nobody asked for it, so that what has been told stays in sight.
    public void openAtStart(String slug) {
        if (isOpen(slug)) {
            stay();
        } else {
            readings.putAway();
            open(slug, () -> Arrival.of(library.open(slug)));
        }
    }

    /// Keeps what was read as an article of its own and shows it.
    private void keepApart(OpenedArticle opened) {
        open(opened.article().title(), () -> new Arrival(kept(opened), opened, false));
    }

    /// Looks again which articles there are.
    public void refresh() {
        opening.run(
                library::articles,
                articles::set,
                failure ->
                        model.tell(ArticleProblems.opening(library.folder().toString(), failure)));
    }

    private void open(String name, Callable<Arrival> work) {
        int number = ++asked;
        busy.set(true);
        opening.run(
                work,
                arrival -> {
                    if (number == asked) {
                        arrived(number, arrival);
                    }
                },
                failure -> endWith(number, ArticleProblems.opening(name, failure)));
        refresh();
    }

    /// Nothing comes of what was asked for, unless something else was asked for since.
    private void endWith(int number, Problem told) {
        if (number == asked) {
            stay();
            model.tell(told);
        }
    }

    /// What is on the screen stays, whatever else is on its way.
    private void stay() {
        asked++;
        busy.set(false);
        keeping.stays();
    }

    private void arrived(int number, Arrival arrival) {
        StoredArticle article = arrival.article();
        Runnable then =
                () -> arrival.opened().ifPresent(opened -> use(article, opened, arrival.newer()));
        if (isOpen(article.slug())) {
            stay();
            then.run();
        } else {
            show(number, article, then);
        }
    }

    /// Goes on with what was read, now that its article is shown.
    private void use(StoredArticle article, OpenedArticle opened, boolean newer) {
        ArticleProblems.redirected(opened).ifPresent(model::tell);
        if (newer) {
            editions.propose(opened);
        } else {
            remarks.offer(article, opened.comments());
        }
    }

    /// Shows the open article again, which has got another edition.
    ///
    /// @param then what is to be done when its notes can be changed
    private void showAgain(StoredArticle article, Runnable then) {
        busy.set(true);
        show(++asked, article, then);
        refresh();
    }

    /// @param then what is to be done when it is shown with notes that can be changed
    private void show(int number, StoredArticle article, Runnable then) {
        showing.show(
                article,
                () -> number == asked,
                mayChange -> {
                    if (mayChange) {
                        lookRound();
                    }
                    busy.set(false);
                    if (mayChange) {
                        then.run();
                    }
                },
                failure ->
                        endWith(
                                number,
                                ArticleProblems.opening(article.article().title(), failure)));
    }

    /// Takes over the notes on an article that another program has left.
    private void takeOver(StoredArticle article) {
        boolean shown =
                model.article()
                        .get()
                        .filter(open -> open.slug().equals(article.slug()))
                        .isPresent();
        if (shown && busy.get()) {
            keeping.holding().waitFor(article);
        } else if (shown && model.readOnly().get().isPresent()) {
            model.dismissProblems();
            open(article.slug(), () -> Arrival.of(library.open(article.slug())));
        }
    }

    /// Whether the article is on the screen with notes that can be changed.
    private boolean isOpen(String slug) {
        return model.readOnly().get().isEmpty()
                && model.article().get().filter(open -> open.slug().equals(slug)).isPresent();
    }

    /// Keeps what was read, except where the library has an article of the same address with other
    /// words: that is to be decided then.
    private Arrival arriving(OpenedArticle opened) throws IOException {
        Article article = opened.article();
        if (library.withText(article.text()).isEmpty()) {
            Optional<ArticleEntry> known = library.at(article.address());
            if (known.isPresent()) {
                try {
                    return new Arrival(library.open(known.get().slug()), opened, true);
                } catch (UnreadableNotesException e) {
                    LOG.log(Level.WARNING, "The article of that address cannot be opened.", e);
                }
            }
        }
        return new Arrival(kept(opened), opened, false);
    }

    private StoredArticle kept(OpenedArticle opened) throws IOException {
        return library.add(
                opened.article(),
                opened.bytes(),
                opened.extension(),
                opened.from(),
                clock.instant());
    }

    /// @param opened what was read for it; nothing where it comes from the library
    /// @param newer whether that may be another edition of the article, rather than the article
    private record Arrival(StoredArticle article, Optional<OpenedArticle> opened, boolean newer) {

        Arrival(StoredArticle article, OpenedArticle opened, boolean newer) {
            this(article, Optional.of(opened), newer);
        }

        static Arrival of(StoredArticle article) {
            return new Arrival(article, Optional.empty(), false);
        }
    }
}
