package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.export.AnnotatedArticle;
import app.obelus.export.Export;
import app.obelus.export.ExportFile;
import app.obelus.export.Exporter;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Needs;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Writes claims in formats of others: shows how it would begin, saves it, gives it for the
/// clipboard.
///
/// To be used on the JavaFX thread; claims are gathered and written on the opening lane, as they
/// are when it is asked for, saved or not.
public final class Exporting {

    /// As many characters are shown beforehand.
    static final int MOST_SHOWN = 6_000;

    /// More is not put on the clipboard.
    private static final int MOST_COPIED = 8 << 20;

    private final ReaderModel model;
    private final Library library;
    private final Keeping keeping;
    private final Background opening;
    private AtomicBoolean shownStillWanted = new AtomicBoolean();

    /// Which claims of an article.
    public enum Claims {
        ALL,
        FILTERED,
        SELECTED
    }

    /// What is to be written.
    ///
    /// @param ofLibrary whether of all articles of the library; else of the open one. The selected
    ///   claim is of the open one
    public record Choice(Exporter format, Claims claims, boolean ofLibrary) {}

    /// How it would begin.
    ///
    /// @param text empty where there is nothing to be shown
    /// @param isRead whether that is what a person reads of it, and not how it is written
    /// @param isWhole whether that is all
    public record Preview(String text, boolean isRead, boolean isWhole, int claims, int articles) {}

    public Exporting(ReaderModel model, Library library, Keeping keeping, Background opening) {
        this.model = model;
        this.library = library;
        this.keeping = keeping;
        this.opening = opening;
    }

    /// How many claims of the open article that is.
    public int count(Claims claims) {
        return wanted(claims).size();
    }

    /// Makes the beginning of what would be written.
    ///
    /// @param done gets it, unless another was asked for since
    /// @param failed gets why there is none, likewise
    public void preview(Choice choice, Consumer<Preview> done, Consumer<String> failed) {
        shownStillWanted.set(false);
        AtomicBoolean wanted = new AtomicBoolean(true);
        shownStillWanted = wanted;
        Gathering gathering = gathering(choice);
        opening.run(
                () ->
                        wanted.get()
                                ? Optional.of(shown(choice.format(), gathering.export()))
                                : Optional.<Preview>empty(),
                preview -> {
                    if (wanted.get()) {
                        preview.ifPresent(done);
                    }
                },
                failure -> {
                    if (wanted.get()) {
                        failed.accept(Causes.of(failure));
                    }
                });
    }

    /// Reads a person's own template.
    ///
    /// @param done gets the format that it makes
    /// @param failed gets what is wrong with it
    public void template(Path file, Consumer<Exporter> done, Consumer<String> failed) {
        opening.run(
                () -> ExportFile.template(file),
                done,
                failure -> failed.accept(Causes.of(failure)));
    }

    /// Writes it into a file, and tells where it is, or why it is not.
    ///
    /// @param file is written over
    public void save(Choice choice, Path file) {
        Gathering gathering = gathering(choice);
        opening.run(
                () -> {
                    Export export = gathering.export();
                    ExportFile.write(choice.format(), export, file);
                    return export;
                },
                export ->
                        model.tell(
                                ExchangeProblems.exported(
                                        choice.format().count(export),
                                        export.articles().size(),
                                        file)),
                failure -> model.tell(ExchangeProblems.notExported(file, failure)));
    }

    /// Makes the whole of it as text, for a format that is text.
    ///
    /// @param done gets it; it is not whole where it is too long for a clipboard
    /// @param failed gets why there is none
    public void copy(Choice choice, Consumer<Preview> done, Consumer<String> failed) {
        Gathering gathering = gathering(choice);
        opening.run(
                () -> {
                    Export export = gathering.export();
                    return preview(
                            Beginning.of(choice.format(), export, MOST_COPIED),
                            false,
                            choice.format(),
                            export);
                },
                done,
                failure -> failed.accept(Causes.of(failure)));
    }

    private static Preview shown(Exporter format, Export export) throws IOException {
        Optional<Beginning> read = Beginning.read(format, export, MOST_SHOWN);
        if (read.isPresent()) {
            return preview(read.get(), true, format, export);
        }
        return format.isText()
                ? preview(Beginning.of(format, export, MOST_SHOWN), false, format, export)
                : preview(new Beginning("", false), false, format, export);
    }

    private static Preview preview(
            Beginning beginning, boolean isRead, Exporter format, Export export) {
        return new Preview(
                beginning.text(),
                isRead,
                beginning.isWhole(),
                format.count(export),
                export.articles().size());
    }

    private List<Claim> wanted(Claims claims) {
        List<Claim> all = model.notebook().getValue().claims();
        return switch (claims) {
            case ALL -> all;
            case FILTERED -> model.filter().get().of(all, model.judging().needs());
            case SELECTED -> model.selection().claim().stream().toList();
        };
    }

    private Gathering gathering(Choice choice) {
        model.endTyping();
        boolean all = choice.ofLibrary() && choice.claims() != Claims.SELECTED;
        return new Gathering(
                library,
                model.article().get(),
                model.notebook().getValue(),
                wanted(choice.claims()),
                all,
                choice.claims() == Claims.FILTERED ? model.filter().get() : ClaimFilter.none(),
                model.judging().needs(),
                model.codebook().get(),
                all ? keeping.notYetSaved() : Map.of());
    }

    /// What is to be written, as it was when it was asked for. For any thread.
    ///
    /// @param notebook all claims of the open article
    /// @param wanted those of them that are to be written
    /// @param all whether of all other articles too
    /// @param unsaved claims that the disk does not have yet, by article
    private record Gathering(
            Library library,
            Optional<StoredArticle> open,
            Notebook notebook,
            List<Claim> wanted,
            boolean all,
            ClaimFilter filter,
            Needs needs,
            Codebook codebook,
            Map<String, Notebook> unsaved) {

        Export export() throws IOException, UnreadableNotesException {
            List<AnnotatedArticle> articles = new ArrayList<>();
            if (!all) {
                open.ifPresent(it -> articles.add(annotated(it, wanted)));
                return Export.of(articles, codebook);
            }
            // One of its own, since the notes' own store is used on another lane.
            Library onDisk = Library.in(library.folder());
            for (ArticleEntry entry : onDisk.articles()) {
                String slug = entry.slug();
                if (open.filter(it -> it.slug().equals(slug)).isPresent()) {
                    articles.add(annotated(open.orElseThrow(), wanted));
                } else {
                    StoredArticle article = onDisk.open(slug);
                    Notebook claims = unsaved.get(slug);
                    if (claims == null) {
                        claims = onDisk.notes().load(article).notebook();
                    }
                    articles.add(annotated(article, filtered(article, claims)));
                }
            }
            return Export.of(articles, codebook);
        }

        private List<Claim> filtered(StoredArticle article, Notebook claims) {
            Needs its =
                    new Needs(
                            codebook, needs.dueAgain(), needs.today(), article.edition().number());
            return filter.of(claims.claims(), its);
        }

        private AnnotatedArticle annotated(StoredArticle article, List<Claim> claims) {
            return Exchanged.article(library, article, claims);
        }
    }
}
