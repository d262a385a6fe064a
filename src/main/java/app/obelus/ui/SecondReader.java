package app.obelus.ui;

import app.obelus.claim.Notebook;
import app.obelus.reading.Agreement;
import app.obelus.reading.Blinding;
import app.obelus.reading.Edit;
import app.obelus.reading.TakingIn;
import app.obelus.store.Library;
import app.obelus.store.Packet;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hands the claims of the open article out to another reader, who is not to know what was found,
/// and takes in what comes back. Nothing is changed before the reader says so.
///
/// To be used on the JavaFX thread; files are read and written on the opening lane.
public final class SecondReader {

    private final ReaderModel model;
    private final Library library;
    private final Background opening;
    private final Clock clock;
    private final Supplier<String> me;

    /// What came back.
    ///
    /// @param article as the library has it
    /// @param folder where it is
    public record Returned(StoredArticle article, Path folder, Packet packet) {}

    /// @param me the name under which stands what is said here; may be empty
    public SecondReader(
            ReaderModel model,
            Library library,
            Background opening,
            Clock clock,
            Supplier<String> me) {
        this.model = model;
        this.library = library;
        this.opening = opening;
        this.clock = clock;
        this.me = me;
    }

    /// The name under which stands what is said here; may be empty.
    public String me() {
        return me.get();
    }

    /// Makes a packet of the open article in a folder of its own, and tells where.
    ///
    /// @param parent where the new folder is made
    public void handOut(Path parent) {
        model.endTyping();
        model.article()
                .get()
                .ifPresent(
                        article -> {
                            Notebook claims = Blinding.of(model.notebook().getValue());
                            opening.run(
                                    () -> handedOut(article, claims, parent),
                                    folder -> model.tell(Problems.handedOut(article, folder)),
                                    failure -> model.tell(Problems.notHandedOut(article, failure)));
                        });
    }

    private Path handedOut(StoredArticle article, Notebook claims, Path parent)
            throws IOException, UnreadableNotesException {
        String name = Messages.text("packet.folder", article.slug());
        Path folder = parent.resolve(name);
        for (int i = 2; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); i++) {
            folder = parent.resolve(name + "-" + i);
        }
        Packet.handOut(library, article, claims, folder);
        return folder;
    }

    /// Reads what came back. Failures, and a folder without the open article, are told.
    ///
    /// @param done gets it, if the article is still open then
    public void read(Path folder, Consumer<Returned> done) {
        model.dismissProblems();
        model.endTyping();
        if (!model.mayChange()) {
            return;
        }
        StoredArticle article = model.article().get().orElseThrow();
        opening.run(
                () -> Packet.in(folder, article),
                packet -> read(article, folder, packet, done),
                failure -> model.tell(Problems.answersNotRead(folder, failure)));
    }

    private void read(
            StoredArticle article, Path folder, Optional<Packet> packet, Consumer<Returned> done) {
        if (packet.isEmpty()) {
            model.tell(Problems.noPacket(article, folder));
        } else if (isOpen(article)) {
            done.accept(new Returned(article, folder, packet.get()));
        }
    }

    /// What taking it in would do.
    ///
    /// @param reader whose answers they are; another name than [#me]
    public TakingIn preview(Returned returned, String reader) {
        return TakingIn.of(
                model.notebook().getValue(),
                returned.packet().notebook(),
                reader,
                me(),
                clock.instant());
    }

    /// Takes it in as one edit. Does nothing where another article is open by now.
    ///
    /// @param reader whose answers they are; another name than [#me]
    /// @param withMarked whether claims come too that only the other reader marked
    public void take(Returned returned, String reader, boolean withMarked) {
        if (!isOpen(returned.article())) {
            return;
        }
        TakingIn taking = preview(returned, reader);
        Notebook before = model.notebook().getValue();
        Notebook after = withMarked ? taking.withMarked() : taking.notebook();
        if (!after.equals(before)) {
            model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.ANSWERS, before, after));
        }
    }

    /// How far the readers of the open article agree.
    public Agreement agreement() {
        return Agreement.of(model.notebook().getValue());
    }

    private boolean isOpen(StoredArticle article) {
        return model.article().get().filter(open -> open.slug().equals(article.slug())).isPresent();
    }
}
