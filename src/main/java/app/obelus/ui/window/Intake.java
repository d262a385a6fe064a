package app.obelus.ui.window;

import app.obelus.ui.Hosts;
import app.obelus.ui.Messages;
import app.obelus.ui.Opening;
import app.obelus.ui.Problem;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Wanted;

import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a person brings into the window and takes out of it: files, pages of the web, and what the
/// clipboard has.
final class Intake {

    private static final int LONGEST_SHOWN = 120;

    private final ReaderModel model;
    private final Opening opening;
    private final Preferences preferences;
    private final Consumer<String> askForAddress;
    private final Supplier<Window> window;

    /// @param askForAddress asks whether to fetch a page, or which one where it gets nothing
    /// @param window that asks for files
    Intake(
            ReaderModel model,
            Opening opening,
            Preferences preferences,
            Consumer<String> askForAddress,
            Supplier<Window> window) {
        this.model = model;
        this.opening = opening;
        this.preferences = preferences;
        this.askForAddress = askForAddress;
        this.window = window;
    }

    void openFile(Path file) {
        preferences.opened(file.toAbsolutePath());
        opening.open(Wanted.file(file));
    }

    /// The same with a file that was opened before.
    void openFileAgain(Path file) {
        preferences.opened(file.toAbsolutePath());
        opening.open(new Wanted.OfFile(file, true));
    }

    void chooseFile() {
        ArticleChoice.of(Messages.text("open.title"), window.get()).ifPresent(this::openFile);
    }

    /// Asks which page to fetch: the one whose address the clipboard has, if it has one.
    void askForAddress() {
        askForAddress.accept(words().filter(Hosts::isLoneAddress).map(String::strip).orElse(""));
    }

    void fetch(String address) {
        opening.open(Wanted.address(address));
    }

    void chooseNewerEdition() {
        ArticleChoice.of(Messages.text("edition.choose"), window.get())
                .map(Wanted::file)
                .ifPresent(opening.editions()::open);
    }

    void fetchNewerEdition() {
        opening.editions().fetch();
    }

    /// Makes an article of what the clipboard has; where that is an address, asks about the page.
    void pasteArticle() {
        clipboard()
                .ifPresent(
                        words -> {
                            if (Hosts.isLoneAddress(words)) {
                                askForAddress.accept(words.strip());
                            } else {
                                opening.open(pasted(words));
                            }
                        });
    }

    /// The same without what the words looked like where they come from.
    void pastePlain() {
        clipboard().map(Wanted::text).ifPresent(opening::open);
    }

    /// Asks before it makes an article of what the clipboard has, since one who meant to paste into
    /// a field should not find another article open.
    void offerToPaste() {
        words().ifPresent(
                        words -> {
                            if (Hosts.isLoneAddress(words)) {
                                askForAddress.accept(words.strip());
                            } else {
                                model.tell(
                                        Problem.of(
                                                        Messages.text("paste.offer"),
                                                        Messages.text(
                                                                "paste.offer.words",
                                                                OneLine.beginning(
                                                                        words, LONGEST_SHOWN)))
                                                .with(
                                                        Messages.text("command.paste"),
                                                        () -> opening.open(pasted(words)))
                                                .asNotice());
                            }
                        });
    }

    void pasteNewerEdition() {
        clipboard().map(Intake::pasted).ifPresent(opening.editions()::open);
    }

    /// Words that were dropped.
    void drop(String words) {
        opening.open(
                Hosts.isLoneAddress(words) ? Wanted.address(words.strip()) : Wanted.text(words));
    }

    void saveCorrections() {
        CorrectionChoice.of(window.get()).ifPresent(opening.editions()::saveCorrections);
    }

    /// Headings and lists come along where the clipboard has them.
    private static Wanted pasted(String words) {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getHtml())
                .filter(html -> !html.isBlank())
                .<Wanted>map(html -> new Wanted.OfHtml(html, words))
                .orElseGet(() -> Wanted.text(words));
    }

    /// The text in the clipboard; tells where there is none.
    private Optional<String> clipboard() {
        Optional<String> words = words();
        if (words.isEmpty()) {
            model.tell(
                    Problem.of(
                            Messages.text("paste.nothing"), Messages.text("paste.nothing.safe")));
        }
        return words;
    }

    private static Optional<String> words() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(words -> !words.isBlank());
    }
}
