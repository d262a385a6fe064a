package app.obelus.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is pressed to have something done. A character is known by what is typed, so that it is the
/// one that stands on the key whatever the layout, and whatever is held down to get it.
public sealed interface Key {

    /// @param character one character that can be seen, or a space
    record Typed(String character) implements Key {

        /// @throws IllegalArgumentException if it is another number of characters than one, or one
        ///   that cannot be seen
        public Typed {
            if (!isOne(character)) {
                throw new IllegalArgumentException("no key types: \"" + character + "\"");
            }
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(character)
                    && isPlain(event);
        }

        @Override
        public String shown() {
            return character.equals(" ") ? Messages.text("keys.space") : character;
        }

        @Override
        public String written() {
            return character.equals(" ") ? SPACE : character;
        }

        private static boolean isOne(String character) {
            if (character.codePointCount(0, character.length()) != 1) {
                return false;
            }
            int code = character.codePointAt(0);
            return code == ' '
                    || (Character.isDefined(code)
                            && !Character.isISOControl(code)
                            && !Character.isWhitespace(code)
                            && !Character.isSpaceChar(code));
        }

        /// Control and Alt together are AltGr on some systems, which types characters.
        private static boolean isPlain(KeyEvent event) {
            boolean altGr = event.isControlDown() && event.isAltDown();
            return altGr || !(event.isShortcutDown() || event.isAltDown() || event.isControlDown());
        }
    }

    /// A key that types nothing, or one with others held down.
    ///
    /// @param combination with Shortcut, Alt and Shift and no other key held down: which one is
    ///   Shortcut is the platform's choice
    record Pressed(KeyCodeCombination combination) implements Key {

        /// @throws IllegalArgumentException if another key is held down, or the key is itself one
        ///   to hold down
        public Pressed {
            if (combination.getControl() != ModifierValue.UP
                    || combination.getMeta() != ModifierValue.UP
                    || combination.getCode().isModifierKey()
                    || combination.getCode() == KeyCode.UNDEFINED) {
                throw new IllegalArgumentException("not to be used as a key: " + combination);
            }
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
        }

        @Override
        public String shown() {
            String all = combination.getDisplayText();
            String name = combination.getCode().getName();
            return combination.getCode() == KeyCode.DELETE && all.endsWith(name)
                    ? all.substring(0, all.length() - name.length()) + Messages.text("keys.delete")
                    : all;
        }

        @Override
        public String written() {
            return combination.getName();
        }

        KeyCode code() {
            return combination.getCode();
        }

        boolean shortcut() {
            return combination.getShortcut() == ModifierValue.DOWN;
        }

        boolean alt() {
            return combination.getAlt() == ModifierValue.DOWN;
        }

        boolean shift() {
            return combination.getShift() == ModifierValue.DOWN;
        }
    }

    /// How a space is written.
    String SPACE = "Space";

    boolean matches(KeyEvent event);

    /// As people read it.
    String shown();

    /// As [#read] understands it, the same on every platform.
    String written();

    /// A key by its name: one character, `Space`, or a name such as `Shortcut+Shift+F` or `F6`.
    ///
    /// @return nothing where it is not the name of a key that can be given to an action
    static Optional<Key> read(String name) {
        try {
            if (name.equals(SPACE)) {
                return Optional.of(new Typed(" "));
            }
            if (name.codePointCount(0, name.length()) == 1) {
                return Optional.of(new Typed(name));
            }
            return KeyCombination.keyCombination(name) instanceof KeyCodeCombination it
                    ? Optional.of(new Pressed(it))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Keys by their names, for those that are known to be right.
    ///
    /// @throws IllegalArgumentException if one is not the name of a key
    static List<Key> named(String... names) {
        return Stream.of(names)
                .map(
                        name ->
                                read(name)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "not a key: " + name)))
                .toList();
    }

    /// The key that a person has just pressed or typed.
    ///
    /// @return nothing while one is only held down, and for the pressing of a key that types a
    ///   character: that comes as an event of its own
    static Optional<Key> of(KeyEvent event) {
        try {
            if (event.getEventType() == KeyEvent.KEY_TYPED) {
                return Optional.of(new Typed(event.getCharacter()))
                        .map(Key.class::cast)
                        .filter(typed -> typed.matches(event));
            }
            return event.getEventType() == KeyEvent.KEY_PRESSED && !types(event)
                    ? Optional.of(new Pressed(combination(event)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean types(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean names =
                code.isFunctionKey()
                        || code.isNavigationKey()
                        || code.isMediaKey()
                        || switch (code) {
                            case DELETE, BACK_SPACE, INSERT, ENTER, TAB, ESCAPE -> true;
                            default -> false;
                        };
        return !names && !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    }

    private static KeyCodeCombination combination(KeyEvent event) {
        List<Modifier> held = new ArrayList<>();
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        var combination = new KeyCodeCombination(event.getCode(), held.toArray(Modifier[]::new));
        if (!combination.match(event)) {
            throw new IllegalArgumentException("holds down another key: " + event);
        }
        return combination;
    }
}
