package app.obelus.ui.window;

import app.obelus.claim.Codebook;
import app.obelus.page.Typography;
import app.obelus.reading.Change;
import app.obelus.ui.EditNames;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything that the window can be told to do, each once, for the menus, the tool bar and the
/// page of keys.
final class Commands {

    private static final ObservableValue<Boolean> ALWAYS =
            new javafx.beans.property.SimpleObjectProperty<>(true);

    private final List<Command> all = new ArrayList<>();
    private final ReaderModel model;
    private final Preferences preferences;

    Commands(ReaderModel model, Preferences preferences, ReaderView window, ArticlePane article) {
        this.model = model;
        this.preferences = preferences;
        ObservableValue<Boolean> open = model.article().map(Optional::isPresent);
        ObservableValue<Boolean> selected = model.selection().current().map(Optional::isPresent);

        add(
                "open",
                Messages.text("command.open"),
                "Shortcut+O",
                Feather.FOLDER,
                ALWAYS,
                window::chooseFile);
        add(
                "paste",
                Messages.text("command.paste"),
                "Shortcut+Shift+V",
                Feather.CLIPBOARD,
                ALWAYS,
                window::pasteArticle);
        add(
                "newerEdition",
                Messages.text("command.newerEdition"),
                null,
                null,
                open,
                window::chooseNewerEdition);
        add(
                "pasteEdition",
                Messages.text("command.pasteEdition"),
                null,
                null,
                open,
                window::pasteNewerEdition);
        add(
                "compare",
                Messages.text("command.compare"),
                "Shortcut+Shift+E",
                null,
                model.article().map(it -> it.filter(a -> a.editions().size() > 1).isPresent()),
                window::toggleComparison);
        add(
                "articleHistory",
                Messages.text("command.articleHistory"),
                "Shortcut+Shift+H",
                null,
                open,
                window::showArticleHistory);
        add("backups", Messages.text("command.backups"), null, null, open, window::showBackups);
        add("close", Messages.text("command.close"), "Shortcut+Q", null, ALWAYS, window::close);

        addNamed(
                "undo",
                Messages.text("command.undo"),
                undoName(),
                "Shortcut+Z",
                null,
                Feather.CORNER_UP_LEFT,
                model.undoable().map(Optional::isPresent),
                window::undo);
        addNamed(
                "redo",
                Messages.text("command.redo"),
                redoName(),
                "Shortcut+Shift+Z",
                "Shortcut+Y",
                Feather.CORNER_UP_RIGHT,
                model.redoable().map(Optional::isPresent),
                model::redo);
        add("copy", Messages.text("command.copy"), null, null, open, article.view()::copy);
        add(
                "remove",
                Messages.text("command.remove"),
                null,
                Feather.TRASH_2,
                selected,
                article.keys()::removeSelected);
        add(
                "claimHistory",
                Messages.text("command.claimHistory"),
                "Shortcut+Alt+H",
                null,
                selected,
                window::showClaimHistory);
        add(
                "find",
                Messages.text("command.find"),
                "Shortcut+F",
                Feather.SEARCH,
                open,
                window::openFind);
        add("findNext", Messages.text("command.findNext"), "F3", null, open, window::findNext);
        add(
                "findPrevious",
                Messages.text("command.findPrevious"),
                "Shift+F3",
                null,
                open,
                window::findPrevious);

        add(
                "back",
                Messages.text("command.back"),
                "Alt+Left",
                Feather.ARROW_LEFT,
                article.trail().map(trail -> trail.previous().isPresent()),
                article::goBack);
        add(
                "forward",
                Messages.text("command.forward"),
                "Alt+Right",
                Feather.ARROW_RIGHT,
                article.trail().map(trail -> trail.next().isPresent()),
                article::goForward);
        add(
                "nextClaim",
                Messages.text("command.nextClaim"),
                "F6",
                null,
                open,
                article.view()::selectNextMark);
        add(
                "previousClaim",
                Messages.text("command.previousClaim"),
                "Shift+F6",
                null,
                open,
                article.view()::selectPreviousMark);
        add(
                "toArticle",
                Messages.text("command.toArticle"),
                "Alt+1",
                null,
                open,
                window::focusArticle);
        add(
                "toClaims",
                Messages.text("command.toClaims"),
                "Alt+2",
                null,
                open,
                window::focusClaims);
        add(
                "toLibrary",
                Messages.text("command.toLibrary"),
                "Alt+3",
                null,
                ALWAYS,
                window::focusLibrary);
        add(
                "toOutline",
                Messages.text("command.toOutline"),
                "Alt+4",
                null,
                open,
                window::focusOutline);
        add(
                "filter",
                Messages.text("command.filter"),
                "Shortcut+Shift+F",
                null,
                open,
                window::focusFilter);

        add(
                "focus",
                Messages.text("command.focus"),
                "F9",
                Feather.CHECK_SQUARE,
                open,
                window::toggleFocus);
        add(
                "library",
                Messages.text("command.library"),
                "F8",
                Feather.BOOK,
                ALWAYS,
                window::toggleLibrary);
        add(
                "claims",
                Messages.text("command.claims"),
                "F7",
                Feather.SIDEBAR,
                ALWAYS,
                window::toggleClaims);
        add(
                "larger",
                Messages.text("command.larger"),
                "Shortcut+Plus",
                Feather.PLUS,
                ALWAYS,
                () -> type(old -> sized(old, Math.min(48, old.size() + 1))));
        add(
                "smaller",
                Messages.text("command.smaller"),
                "Shortcut+Minus",
                Feather.MINUS,
                ALWAYS,
                () -> type(old -> sized(old, Math.max(10, old.size() - 1))));
        add(
                "usualSize",
                Messages.text("command.usualSize"),
                "Shortcut+0",
                null,
                ALWAYS,
                () -> type(old -> sized(old, Preferences.USUAL.size())));
        add(
                "wider",
                Messages.text("command.wider"),
                "Shortcut+Alt+Right",
                null,
                ALWAYS,
                () -> type(old -> measured(old, Math.min(90, old.measure() + 3))));
        add(
                "narrower",
                Messages.text("command.narrower"),
                "Shortcut+Alt+Left",
                null,
                ALWAYS,
                () -> type(old -> measured(old, Math.max(45, old.measure() - 3))));
        add(
                "numbers",
                Messages.text("command.numbers"),
                "Shortcut+Shift+N",
                null,
                ALWAYS,
                () -> preferences.paragraphNumbers().set(!preferences.paragraphNumbers().get()));
        add(
                "look",
                Messages.text("command.look"),
                "Shortcut+Shift+L",
                Feather.MOON,
                ALWAYS,
                window::nextLook);
        add(
                "settings",
                Messages.text("command.settings"),
                "Shortcut+Comma",
                Feather.SETTINGS,
                ALWAYS,
                window::openSettings);
        add(
                "keys",
                Messages.text("command.keys"),
                "F1",
                Feather.HELP_CIRCLE,
                ALWAYS,
                window::openKeys);
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// @throws NoSuchElementException if there is none
    Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no command " + id));
    }

    private void add(
            String id,
            String name,
            @Nullable String key,
            @Nullable Feather icon,
            ObservableValue<Boolean> available,
            Runnable run) {
        addNamed(id, name, new SimpleStringProperty(name), key, null, icon, available, run);
    }

    private void addNamed(
            String id,
            String plainName,
            ObservableValue<String> name,
            @Nullable String key,
            @Nullable String otherKey,
            @Nullable Feather icon,
            ObservableValue<Boolean> available,
            Runnable run) {
        all.add(
                new Command(
                        id,
                        plainName,
                        name,
                        Optional.ofNullable(key).map(KeyCombination::keyCombination),
                        Optional.ofNullable(otherKey).map(KeyCombination::keyCombination),
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

    private Optional<String> named(Optional<Change> change) {
        Codebook codebook = model.codebook().get();
        return change.map(it -> EditNames.of(it, codebook));
    }

    private void type(UnaryOperator<Typography> change) {
        preferences.typography().set(change.apply(preferences.typography().get()));
    }

    private static Typography sized(Typography old, double size) {
        return new Typography(old.family(), size, old.lineHeight(), old.measure());
    }

    private static Typography measured(Typography old, int measure) {
        return new Typography(old.family(), old.size(), old.lineHeight(), measure);
    }
}
