package app.obelus.ui.window;

import app.obelus.claim.Codebook;
import app.obelus.page.Typography;
import app.obelus.reading.Change;
import app.obelus.store.StoredArticle;
import app.obelus.ui.EditNames;
import app.obelus.ui.Editions;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything that the window can be told to do, each once, for the menus, the tool bar and keys.
final class Commands {

    private static final ObservableValue<Boolean> ALWAYS =
            new javafx.beans.property.SimpleObjectProperty<>(true);

    private final Map<WindowAction, Command> all = new EnumMap<>(WindowAction.class);
    private final ReaderModel model;
    private final Preferences preferences;

    Commands(ReaderModel model, Preferences preferences, ReaderView window, ArticlePane article) {
        this.model = model;
        this.preferences = preferences;
        ObservableValue<Boolean> open = model.article().map(Optional::isPresent);
        ObservableValue<Boolean> selected = model.selection().current().map(Optional::isPresent);

        add(WindowAction.OPEN, Feather.FOLDER, ALWAYS, window.intake()::chooseFile);
        add(WindowAction.OPEN_ADDRESS, Feather.GLOBE, ALWAYS, window.intake()::askForAddress);
        add(WindowAction.PASTE, Feather.CLIPBOARD, ALWAYS, window.intake()::pasteArticle);
        add(WindowAction.PASTE_PLAIN, null, ALWAYS, window.intake()::pastePlain);
        add(WindowAction.NEWER_EDITION, null, open, window.intake()::chooseNewerEdition);
        add(
                WindowAction.FETCH_EDITION,
                null,
                model.article().map(it -> it.filter(Commands::canBeFetched).isPresent()),
                window.intake()::fetchNewerEdition);
        add(WindowAction.PASTE_EDITION, null, open, window.intake()::pasteNewerEdition);
        add(
                WindowAction.COMPARE,
                null,
                model.article().map(it -> it.filter(a -> a.editions().size() > 1).isPresent()),
                window::toggleComparison);
        add(
                WindowAction.CORRECTIONS,
                null,
                model.article().map(it -> it.filter(a -> a.editions().size() > 1).isPresent()),
                window.intake()::saveCorrections);
        add(WindowAction.EXPORT, null, open, window.exchange()::export);
        add(WindowAction.IMPORT, null, open, window.exchange()::choose);
        add(WindowAction.PRINT, null, open, window.exchange()::print);
        add(WindowAction.ARTICLE_HISTORY, null, open, window.beside()::showArticleHistory);
        add(WindowAction.HAND_OUT, null, open, window.readers()::handOut);
        add(WindowAction.TAKE_ANSWERS, null, open, window.readers()::takeIn);
        add(WindowAction.AGREEMENT, null, open, window.readers()::showAgreement);
        add(WindowAction.BACKUPS, null, open, window.beside()::showBackups);
        add(WindowAction.CLOSE, null, ALWAYS, window::close);

        addNamed(
                WindowAction.UNDO,
                undoName(),
                Feather.CORNER_UP_LEFT,
                model.undoable().map(Optional::isPresent),
                window::undo);
        addNamed(
                WindowAction.REDO,
                redoName(),
                Feather.CORNER_UP_RIGHT,
                model.redoable().map(Optional::isPresent),
                model::redo);
        add(WindowAction.COPY, null, open, article.view()::copy);
        add(WindowAction.REMOVE, Feather.TRASH_2, selected, article.keys()::removeSelected);
        add(WindowAction.CLAIM_HISTORY, null, selected, window.beside()::showClaimHistory);
        add(WindowAction.FIND, Feather.SEARCH, open, window::openFind);
        add(WindowAction.FIND_NEXT, null, open, window::findNext);
        add(WindowAction.FIND_PREVIOUS, null, open, window::findPrevious);

        add(
                WindowAction.BACK,
                Feather.ARROW_LEFT,
                article.trail().map(trail -> trail.previous().isPresent()),
                article::goBack);
        add(
                WindowAction.FORWARD,
                Feather.ARROW_RIGHT,
                article.trail().map(trail -> trail.next().isPresent()),
                article::goForward);
        add(WindowAction.NEXT_CLAIM, null, open, article.view()::selectNextMark);
        add(WindowAction.PREVIOUS_CLAIM, null, open, article.view()::selectPreviousMark);
        add(WindowAction.TO_ARTICLE, null, open, window::focusArticle);
        add(WindowAction.TO_CLAIMS, null, open, window.beside()::focusClaims);
        add(WindowAction.TO_LIBRARY, null, ALWAYS, window.beside()::focusLibrary);
        add(WindowAction.TO_OUTLINE, null, open, window.beside()::focusOutline);
        add(WindowAction.CHECKS, null, open, window.beside()::showChecks);
        add(WindowAction.NEXT_FINDING, null, open, window.beside()::goToNextFinding);
        add(WindowAction.TO_SUMMARY, null, open, window::focusSummary);
        add(WindowAction.SUMMARY, null, open, window::openSummary);
        add(WindowAction.FILTER, null, open, window.beside()::focusFilter);

        add(WindowAction.FOCUS, Feather.CHECK_SQUARE, open, window::toggleFocus);
        add(WindowAction.LIBRARY, Feather.BOOK, ALWAYS, window.beside()::toggleLibrary);
        add(WindowAction.CLAIMS, Feather.SIDEBAR, ALWAYS, window.beside()::toggleClaims);
        add(
                WindowAction.LARGER,
                Feather.PLUS,
                ALWAYS,
                () -> type(old -> old.withSize(Math.min(Preferences.MOST_SIZE, old.size() + 1))));
        add(
                WindowAction.SMALLER,
                Feather.MINUS,
                ALWAYS,
                () -> type(old -> old.withSize(Math.max(Preferences.LEAST_SIZE, old.size() - 1))));
        add(
                WindowAction.USUAL_SIZE,
                null,
                ALWAYS,
                () -> type(old -> old.withSize(Preferences.USUAL.size())));
        add(
                WindowAction.WIDER,
                null,
                ALWAYS,
                () ->
                        type(
                                old ->
                                        old.withMeasure(
                                                Math.min(
                                                        Preferences.MOST_MEASURE,
                                                        old.measure() + 3))));
        add(
                WindowAction.NARROWER,
                null,
                ALWAYS,
                () ->
                        type(
                                old ->
                                        old.withMeasure(
                                                Math.max(
                                                        Preferences.LEAST_MEASURE,
                                                        old.measure() - 3))));
        add(
                WindowAction.NUMBERS,
                null,
                ALWAYS,
                () -> preferences.paragraphNumbers().set(!preferences.paragraphNumbers().get()));
        add(WindowAction.LOOK, Feather.MOON, ALWAYS, window::nextLook);
        add(WindowAction.SETTINGS, Feather.SETTINGS, ALWAYS, window::openSettings);
        add(WindowAction.KEYS, Feather.HELP_CIRCLE, ALWAYS, window::openKeys);
    }

    /// @param id as a [Command] tells it
    /// @throws NoSuchElementException if there is none
    Command get(String id) {
        return all.values().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no command " + id));
    }

    /// Does what a key event asks for that no part of the window and no menu has taken.
    void byKey(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (writing && event.getEventType() == KeyEvent.KEY_TYPED) {
            return;
        }
        preferences
                .keymap()
                .get()
                .action(event, WindowAction.class)
                .map(all::get)
                .filter(command -> command.available().getValue() && !command.hasMenuKey(event))
                .ifPresent(
                        command -> {
                            command.run().run();
                            event.consume();
                        });
    }

    private void add(
            WindowAction action,
            @Nullable Feather icon,
            ObservableValue<Boolean> available,
            Runnable run) {
        addNamed(action, new SimpleStringProperty(action.words()), icon, available, run);
    }

    private void addNamed(
            WindowAction action,
            ObservableValue<String> name,
            @Nullable Feather icon,
            ObservableValue<Boolean> available,
            Runnable run) {
        all.put(
                action,
                new Command(
                        action,
                        name,
                        preferences.keymap(),
                        Optional.ofNullable(icon),
                        available,
                        run));
    }

    private ObservableValue<String> undoName() {
        ObservableValue<Optional<Change>> change = model.undoable();
        return Bindings.createStringBinding(
                () ->
                        named(change.getValue())
                                .map(name -> Messages.text("command.undoNamed", name))
                                .orElseGet(() -> Messages.text("command.undo")),
                change,
                model.codebook());
    }

    private ObservableValue<String> redoName() {
        ObservableValue<Optional<Change>> change = model.redoable();
        return Bindings.createStringBinding(
                () ->
                        named(change.getValue())
                                .map(name -> Messages.text("command.redoNamed", name))
                                .orElseGet(() -> Messages.text("command.redo")),
                change,
                model.codebook());
    }

    private static boolean canBeFetched(StoredArticle article) {
        return !Editions.address(article).isEmpty();
    }

    private Optional<String> named(Optional<Change> change) {
        Codebook codebook = model.codebook().get();
        return change.map(it -> EditNames.of(it, codebook));
    }

    private void type(UnaryOperator<Typography> change) {
        preferences.typography().set(change.apply(preferences.typography().get()));
    }
}
