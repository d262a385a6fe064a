package app.obelus.ui.find;

import app.obelus.text.SearchQuery;
import app.obelus.text.SearchResult;
import app.obelus.text.TextRange;
import app.obelus.ui.KeyNames;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import atlantafx.base.theme.Styles;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The bar in which a reader types what to look for, walks through the hits, and marks them as
/// claims without leaving it. In sight while its model is open.
public final class FindBar extends VBox {

    private final FindModel find;
    private final BiConsumer<TextRange, OptionalInt> mark;
    private final Consumer<Optional<TextRange>> closed;
    private final TextField field = new TextField();
    private final Label note = new Label();

    /// A bar that shows and steers a search.
    ///
    /// @param mark makes a claim of a hit: of the kind with the number given, from 1, or else of
    ///   the kind used last
    /// @param closed is told, when the bar has been closed, at which hit it stood, so that the
    ///   caret can be put there
    public FindBar(
            FindModel find,
            BiConsumer<TextRange, OptionalInt> mark,
            Consumer<Optional<TextRange>> closed) {
        this.find = find;
        this.mark = mark;
        this.closed = closed;
        setId("find-bar");
        getStyleClass().add("find-bar");
        Button close = button("find-close", Feather.X, Messages.text("find.close"));
        close.setOnAction(_ -> close());
        Region controls = new OneOrTwoRows(search(), options());
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox rows = new HBox(controls, close);
        rows.getStyleClass().add("find-rows");
        note.setId("find-note");
        Wrapping.of(note);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(rows, note);

        visibleProperty().bind(find.isOpen());
        managedProperty().bind(visibleProperty());
        note.textProperty().bind(find.found().map(FindBar::note));
        find.found()
                .map(FindBar::isProblem)
                .subscribe(
                        is -> {
                            field.pseudoClassStateChanged(Styles.STATE_DANGER, is);
                            note.pseudoClassStateChanged(Styles.STATE_DANGER, is);
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Gives the field the focus, with its words selected, so that typing replaces them.
    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private HBox search() {
        field.setId("find-field");
        field.setPromptText(Messages.text("find.prompt"));
        field.setAccessibleText(Messages.text("find.field"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button previous =
                button("find-previous", Feather.CHEVRON_UP, Messages.text("find.previous"));
        Button next = button("find-next", Feather.CHEVRON_DOWN, Messages.text("find.next"));
        HBox search = new HBox(field, count, previous, next);
        search.getStyleClass().add("find-search");

        field.textProperty().bindBidirectional(find.words());
        count.textProperty().bind(find.found().map(FindBar::count));
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.accessibleTextProperty().bind(find.found().map(FindBar::said));
        count.accessibleTextProperty().subscribe(_ -> announce(count));
        previous.setOnAction(_ -> find.previous());
        next.setOnAction(_ -> find.next());
        previous.disableProperty().bind(find.found().map(found -> found.hits().isEmpty()));
        next.disableProperty().bind(previous.disableProperty());
        return search;
    }

    private HBox options() {
        Button markHit = new Button(Messages.text("find.mark"));
        markHit.setId("find-mark");
        markHit.setFocusTraversable(false);
        markHit.setMinWidth(Region.USE_PREF_SIZE);
        markHit.setTooltip(
                new Tooltip(Messages.text("find.mark.long", KeyNames.withShortcut("Enter"))));
        HBox options =
                new HBox(
                        option(
                                "find-case",
                                "Aa",
                                Messages.text("find.matchCase"),
                                find.matchCase()),
                        option("find-word", "W", Messages.text("find.wholeWord"), find.wholeWord()),
                        option("find-regex", ".*", Messages.text("find.regex"), find.regex()),
                        option("find-exact", "=", Messages.text("find.exact"), find.exact()),
                        markHit);
        options.getStyleClass().add("find-options");
        options.setMinWidth(Region.USE_PREF_SIZE);

        markHit.setOnAction(_ -> mark(OptionalInt.empty()));
        markHit.disableProperty().bind(find.found().map(found -> found.hits().isEmpty()));
        return options;
    }

    private static ToggleButton option(String id, String sign, String name, BooleanProperty value) {
        ToggleButton option = new ToggleButton(sign);
        option.getStyleClass().addAll(Styles.FLAT, "find-option");
        name(option, id, name);
        option.selectedProperty().bindBidirectional(value);
        return option;
    }

    private static Button button(String id, Feather icon, String name) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        name(button, id, name);
        return button;
    }

    private static void name(ButtonBase button, String id, String name) {
        button.setId(id);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    // ---- keys

    private void keyPressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case ESCAPE -> done(this::close);
            case ENTER -> {
                if (shortcut) {
                    yield done(() -> mark(OptionalInt.empty()));
                }
                yield field.isFocused() && done(event.isShiftDown() ? find::previous : find::next);
            }
            default -> {
                int digit = digit(event.getCode());
                yield shortcut && digit > 0 && done(() -> mark(OptionalInt.of(digit)));
            }
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /// The digit on a key of either block of digits; 0 for another key.
    private static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
    }

    private void mark(OptionalInt kind) {
        find.whenFound(
                () ->
                        find.found()
                                .get()
                                .currentHit()
                                .ifPresent(
                                        hit -> {
                                            mark.accept(hit, kind);
                                            find.next();
                                        }));
    }

    private void close() {
        Optional<TextRange> hit = find.found().get().currentHit();
        find.close();
        closed.accept(hit);
    }

    // ---- words

    private static String count(Finding found) {
        int hits = found.hits().size();
        if (hits == 0) {
            return "";
        }
        boolean all = found.result() instanceof SearchResult.Hits it && it.all();
        return all
                ? Messages.text("find.count", found.current() + 1, hits)
                : Messages.text("find.countOfMore", found.current() + 1, hits);
    }

    /// What a screen reader says of the hits.
    private static String said(Finding found) {
        if (found.hits().isEmpty()) {
            return found.query().words().isEmpty() ? "" : note(found);
        }
        return Messages.text("find.countSaid", count(found));
    }

    /// Has a screen reader say what has changed though the focus is elsewhere.
    private static void announce(Label label) {
        label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static String note(Finding found) {
        return switch (found.result()) {
            case SearchResult.Broken broken when broken.index() >= found.query().words().length() ->
                    Messages.text("find.brokenAtEnd", broken.problem());
            case SearchResult.Broken broken when broken.index() >= 0 ->
                    Messages.text("find.brokenAt", broken.problem(), broken.index() + 1);
            case SearchResult.Broken broken -> Messages.text("find.broken", broken.problem());
            case SearchResult.TooSlow _ -> Messages.text("find.tooSlow");
            case SearchResult.Hits hits when hits.ranges().isEmpty() -> noHits(found.query());
            case SearchResult.Hits _ ->
                    Messages.text(
                            "find.hint",
                            KeyNames.withShortcut("1"),
                            KeyNames.withShortcut("Enter"));
        };
    }

    private static String noHits(SearchQuery query) {
        if (query.words().isEmpty()) {
            return Messages.text("find.begin");
        }
        boolean strict = query.matchCase() || query.wholeWord() || query.exact();
        return strict ? Messages.text("find.noneStrict") : Messages.text("find.none");
    }

    private static boolean isProblem(Finding found) {
        return !found.query().words().isEmpty() && found.hits().isEmpty();
    }
}
