package app.obelus.ui.window;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.Keymap;
import app.obelus.ui.Keymap.Hindrance;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One action and its keys, a button each: to be pressed, and then the new key. What stands in the
/// way of that one is said beneath, with what can be done.
final class KeyRow extends VBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass KEYLESS = PseudoClass.getPseudoClass("keyless");

    private final KeyAction action;
    private final ObjectProperty<Keymap> keymap;
    private final FlowPane keys = new FlowPane();
    private final Button putBack = new Button(Messages.text("settings.keys.putBack"));
    private final Label said = new Label();
    private final FlowPane ways = new FlowPane();
    private final VBox beneath = new VBox(said, ways);
    private Step step = new Step.Idle();

    /// How far the choice of a key has come.
    private sealed interface Step {

        record Idle() implements Step {}

        /// @param place of the key that is to be another; after the last for one more
        record Waiting(int place) implements Step {}

        record Hindered() implements Step {}
    }

    KeyRow(KeyAction action, ObjectProperty<Keymap> keymap) {
        this.action = action;
        this.keymap = keymap;
        setId("key-row-" + action.id().replace('.', '-'));
        getStyleClass().add("key-row");
        Label what = new Label(action.words());
        Wrapping.of(what);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        keys.getStyleClass().add("key-buttons");
        putBack.getStyleClass().add("key-back");
        putBack.setMinWidth(Region.USE_PREF_SIZE);
        putBack.setAccessibleText(Messages.text("settings.keys.putBack.of", action.words()));
        putBack.setOnAction(_ -> choose(keymap.get(), action.usual(), 0));
        HBox line = new HBox(what, keys, putBack);
        line.getStyleClass().add("key-line");
        Wrapping.of(said);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty()
                .subscribe(_ -> said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        ways.getStyleClass().add("key-ways");
        beneath.getStyleClass().add("key-beneath");
        beneath.managedProperty().bind(beneath.visibleProperty());
        beneath.setVisible(false);
        getChildren().setAll(line, beneath);

        keymap.subscribe(_ -> rest());
        addEventFilter(KeyEvent.ANY, this::pressed);
        focusWithinProperty().subscribe(this::leaveIf);
    }

    /// Whether a key of this action is being chosen.
    boolean isBusy() {
        return !(step instanceof Step.Idle);
    }

    /// @param words in small letters
    boolean has(String words) {
        Keymap now = keymap.get();
        return (action.words() + " " + action.place().words() + " " + now.shown(action))
                .toLowerCase(Locale.getDefault())
                .contains(words);
    }

    // ---- the steps

    private void rest() {
        step = new Step.Idle();
        showKeys(-1);
        beneath.setVisible(false);
    }

    private void await(int place) {
        step = new Step.Waiting(place);
        showKeys(place);
        keyButton(place).requestFocus();
        List<Button> offered = new ArrayList<>();
        List<Key> all = keymap.get().keys(action);
        if (place < all.size()) {
            List<Key> fewer = new ArrayList<>(all);
            fewer.remove(place);
            offered.add(
                    way(
                            "key-none",
                            Messages.text("settings.keys.noKey"),
                            () -> take(keymap.get().with(action, fewer))));
        }
        offered.add(way("key-cancel", Messages.text("settings.keys.cancel"), this::giveUp));
        say(Messages.text("settings.keys.waiting"), offered);
    }

    /// @param free the keymap in force, without the keys that are taken away from other actions
    /// @param place of the key to choose another instead of
    private void choose(Keymap free, List<Key> wanted, int place) {
        for (Key key : wanted) {
            Optional<Hindrance> hindrance = free.hindrance(action, key);
            if (hindrance.isPresent()) {
                hinder(free, wanted, place, key, hindrance.get());
                return;
            }
        }
        take(free.with(action, wanted));
    }

    private void hinder(Keymap free, List<Key> wanted, int place, Key key, Hindrance hindrance) {
        step = new Step.Hindered();
        keyButton(0).requestFocus();
        showKeys(-1);
        List<Button> offered = new ArrayList<>();
        String why =
                switch (hindrance) {
                    case Hindrance.Fixed(String reason) ->
                            Messages.text("settings.keys.fixed", key.shown(), reason);
                    case Hindrance.TakenBy(List<KeyAction> others) -> {
                        offered.add(
                                way(
                                        "key-take",
                                        takeFrom(others),
                                        () -> choose(free.freed(key, action), wanted, place)));
                        yield Messages.text("settings.keys.taken", key.shown(), names(others));
                    }
                };
        offered.add(way("key-another", Messages.text("settings.keys.another"), () -> await(place)));
        offered.add(way("key-cancel", Messages.text("settings.keys.cancel"), this::giveUp));
        say(why, offered);
        offered.getFirst().requestFocus();
    }

    private void take(Keymap changed) {
        step = new Step.Idle();
        keymap.set(changed);
        giveUp();
    }

    private void giveUp() {
        rest();
        keyButton(0).requestFocus();
    }

    private void leaveIf(boolean within) {
        if (!within && isBusy()) {
            rest();
        }
    }

    private void pressed(KeyEvent event) {
        boolean escape =
                event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE;
        if (isBusy() && escape) {
            giveUp();
            event.consume();
        } else if (step instanceof Step.Waiting(int place)
                && keyButton(place).equals(event.getTarget())
                && event.getCode() != KeyCode.TAB) {
            event.consume();
            Key.of(event).ifPresent(key -> choose(keymap.get(), with(key, place), place));
        }
    }

    private List<Key> with(Key key, int place) {
        List<Key> changed = new ArrayList<>(keymap.get().keys(action));
        if (place < changed.size()) {
            changed.set(place, key);
        } else {
            changed.add(key);
        }
        return changed.stream().distinct().toList();
    }

    // ---- what is seen

    /// Buttons stay as far as they can, so that the one with the focus keeps it.
    private void showKeys(int waiting) {
        List<Key> all = keymap.get().keys(action);
        int count = Math.max(1, all.size());
        List<Node> buttons = keys.getChildren();
        while (buttons.size() < count) {
            buttons.add(newKeyButton(buttons.size()));
        }
        while (buttons.size() > count) {
            buttons.removeLast();
        }
        for (int place = 0; place < count; place++) {
            Button button = keyButton(place);
            String key =
                    all.isEmpty() ? Messages.text("settings.keys.none") : all.get(place).shown();
            button.setText(place == waiting ? Messages.text("settings.keys.press") : key);
            button.setAccessibleText(
                    Messages.text("settings.keys.change", action.words(), button.getText()));
            button.pseudoClassStateChanged(WAITING, place == waiting);
            button.pseudoClassStateChanged(KEYLESS, all.isEmpty());
        }
        putBack.setVisible(!keymap.get().isUsual(action));
    }

    private Button newKeyButton(int place) {
        Button button = new Button();
        button.getStyleClass().add("key-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> await(place));
        return button;
    }

    private Button keyButton(int place) {
        return (Button) keys.getChildren().get(place);
    }

    private void say(String words, List<Button> offered) {
        said.setText(words);
        ways.getChildren().setAll(offered);
        beneath.setVisible(true);
    }

    private static Button way(String id, String name, Runnable run) {
        Button way = new Button(name);
        way.setId(id);
        way.getStyleClass().add("key-way");
        way.setOnAction(_ -> run.run());
        return way;
    }

    private static String takeFrom(List<KeyAction> others) {
        return others.size() == 1
                ? Messages.text("settings.keys.take", others.getFirst().words())
                : Messages.text("settings.keys.takeFromAll", others.size());
    }

    private static String names(List<KeyAction> others) {
        return others.stream()
                .map(
                        other ->
                                Messages.text(
                                        "settings.keys.action",
                                        other.words(),
                                        other.place().words()))
                .collect(Collectors.joining(", "));
    }
}
