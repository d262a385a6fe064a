package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.ui.Keymap.Hindrance;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class KeymapTest {

    private static final Keymap USUAL = Keymap.of(List.of(Deed.values()));

    enum Deed implements KeyAction {
        FIND(KeyPlace.WINDOW, "Shortcut+F"),
        REDO(KeyPlace.WINDOW, "Shortcut+Shift+Z", "F7"),
        KEYLESS(KeyPlace.WINDOW),
        NEXT(KeyPlace.ARTICLE, "j"),
        PUT(KeyPlace.SELECTION, "r"),
        REMOVE(KeyPlace.HIGHLIGHTS, "Delete"),
        NEXT_CARD(KeyPlace.CARD, "j"),
        SKIP(KeyPlace.REVIEW, "Space");

        private final KeyPlace place;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Key> usual;

        Deed(KeyPlace place, String... usual) {
            this.place = place;
            this.usual = Key.named(usual);
        }

        @Override
        public KeyPlace place() {
            return place;
        }

        @Override
        public String message() {
            return "keys.title";
        }

        @Override
        public List<Key> usual() {
            return usual;
        }
    }

    private enum Clashing implements KeyAction {
        FIRST,
        SECOND;

        @Override
        public KeyPlace place() {
            return this == FIRST ? KeyPlace.WINDOW : KeyPlace.CARD;
        }

        @Override
        public String message() {
            return "keys.title";
        }

        @Override
        public List<Key> usual() {
            return Key.named("F5");
        }
    }

    @Test
    void takesNoUsualKeysThatClash() {
        assertThrows(IllegalArgumentException.class, () -> Keymap.of(List.of(Clashing.values())));
        assertThrows(
                IllegalArgumentException.class, () -> Keymap.of(List.of(Deed.FIND, Deed.FIND)));
    }

    @Test
    void knowsWhatAnEventMeansAmongTheActionsOfAPlace() {
        assertEquals(Optional.of(Deed.NEXT), USUAL.action(typed("j"), Deed.class));
        assertEquals(Optional.empty(), USUAL.action(typed("J"), Deed.class));
        assertEquals(Optional.empty(), USUAL.action(typed("j"), Clashing.class));
        assertEquals(Optional.of(Deed.SKIP), USUAL.action(typed(" "), Deed.class));
        assertEquals(
                Optional.of(Deed.REDO),
                USUAL.action(pressed(KeyCode.F7, false, false, false), Deed.class));
        assertEquals(
                Optional.empty(),
                USUAL.action(pressed(KeyCode.J, false, false, false), Deed.class));
        assertEquals(
                Optional.empty(),
                USUAL.action(pressed(KeyCode.DELETE, true, false, false), Deed.class));
    }

    @Test
    void takesACharacterHoweverTheLayoutHasIt() {
        Keymap bracket = USUAL.with(Deed.NEXT, Key.named("["));
        KeyEvent altGr =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "[", "", KeyCode.UNDEFINED, false, true, true, false);
        assertEquals(Optional.of(Deed.NEXT), bracket.action(typed("["), Deed.class));
        assertEquals(Optional.of(Deed.NEXT), bracket.action(altGr, Deed.class));
        assertEquals(Optional.of(Key.named("[").getFirst()), Key.of(altGr));
    }

    @Test
    void givesAnActionAnotherKeyInsteadOfItsOld() {
        Keymap changed = USUAL.with(Deed.NEXT, Key.named("n"));
        assertEquals(Optional.of(Deed.NEXT), changed.action(typed("n"), Deed.class));
        assertEquals(Optional.of(Deed.NEXT_CARD), changed.action(typed("j"), Deed.class));
        assertEquals("n", changed.shown(Deed.NEXT));
        assertEquals("Next (n)", changed.named("Next", Deed.NEXT));
        assertEquals("Next", changed.with(Deed.NEXT, List.of()).named("Next", Deed.NEXT));
        assertEquals("Ctrl+Shift+Z F7", changed.shown(Deed.REDO));
        assertEquals("Del", changed.shown(Deed.REMOVE));
        assertEquals("Space", changed.shown(Deed.SKIP));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,        j,          NEXT",
        "REMOVE,     r,          PUT",
        "NEXT,       Shortcut+F, FIND",
        "KEYLESS,    Delete+Alt, ",
        "NEXT_CARD,  r,          ",
        "SKIP,       j,          ",
        "FIND,       Shortcut+F, "
    })
    void clashesWhereThePlacesMeet(Deed deed, String key, Deed other) {
        assertEquals(
                Optional.ofNullable(other).map(it -> new Hindrance.TakenBy(List.of(it))),
                USUAL.hindrance(deed, Key.named(key).getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT,      5,                'The digits mark with kinds and give verdicts.'",
        "NEXT_CARD, Space,            'The space bar presses buttons.'",
        "NEXT,      Enter,            'Enter, Esc and Tab mean the same everywhere.'",
        "SKIP,      Esc,              'Enter, Esc and Tab mean the same everywhere.'",
        "KEYLESS,   Shift+Tab,        'Enter, Esc and Tab mean the same everywhere.'",
        "NEXT,      Down,             'Arrows, Home, End and the page keys move about.'",
        "KEYLESS,   Shortcut+Left,    'Arrows, Home, End and the page keys move about.'",
        "KEYLESS,   Alt+Up,           'Arrows, Home, End and the page keys move about.'",
        "KEYLESS,   F10,              'This key belongs to the system.'",
        "KEYLESS,   Alt+F4,           'This key belongs to the system.'",
        "KEYLESS,   Shortcut+3,       'With a digit, it marks a hit of Find.'",
        "NEXT,      Shortcut+C,       'Text fields need this key.'",
        "FIND,      Shortcut+Shift+Z, 'Text fields need this key.'",
        "KEYLESS,   Delete,           'Text fields need this key.'",
        "KEYLESS,   Shift+M,          'Text fields need this key.'"
    })
    void keepsTheKeysThatAlwaysMeanTheSame(Deed deed, String key, String why) {
        assertEquals(
                Optional.of(new Hindrance.Fixed(why)),
                USUAL.hindrance(deed, Key.named(key).getFirst()));
        assertThrows(IllegalArgumentException.class, () -> USUAL.with(deed, Key.named(key)));
    }

    @Test
    void takesAKeyFromTheActionsThatHaveIt() {
        assertThrows(
                IllegalArgumentException.class, () -> USUAL.with(Deed.KEYLESS, Key.named("j")));
        Keymap taken = taking(USUAL, Deed.KEYLESS, Key.named("j", "F7"));
        assertEquals(
                List.of(Key.named("j", "F7"), List.of(), List.of(), Key.named("Shortcut+Shift+Z")),
                List.of(
                        taken.keys(Deed.KEYLESS),
                        taken.keys(Deed.NEXT),
                        taken.keys(Deed.NEXT_CARD),
                        taken.keys(Deed.REDO)));
        assertEquals(Optional.of(Deed.KEYLESS), taken.action(typed("j"), Deed.class));
    }

    @Test
    void isAsUsualAgainWhenEveryKeyIsPutBack() {
        Keymap swapped = taking(USUAL, Deed.PUT, Key.named("j")).with(Deed.NEXT, Key.named("r"));
        assertEquals(
                Optional.of(new Hindrance.TakenBy(List.of(Deed.PUT))),
                swapped.hindrance(Deed.NEXT, Key.named("j").getFirst()));
        Keymap back = taking(swapped, Deed.NEXT, Deed.NEXT.usual()).with(Deed.PUT, Key.named("r"));
        assertEquals(true, back.isUsual());
        assertEquals(Map.of(), back.written());
        assertEquals(Map.of(), swapped.usual().written());
    }

    @Test
    void isReadAsItWasWritten() {
        Keymap changed =
                taking(
                        USUAL.with(Deed.FIND, List.of())
                                .with(Deed.REDO, Key.named("Shortcut+Shift+Z", "F5", "Alt+Left")),
                        Deed.PUT,
                        Key.named("j", "Space", "ß", "Insert"));
        assertEquals(
                Map.of(
                        "window.find",
                        "",
                        "window.redo",
                        "Shift+Shortcut+Z  F5  Alt+Left",
                        "article.next",
                        "",
                        "selection.put",
                        "j  Space  ß  Insert"),
                changed.written());
        Keymap.Reading read = USUAL.read(changed.written());
        assertEquals(List.of(), read.putBack());
        assertEquals(changed.written(), read.keymap().written());
        assertEquals(Optional.of(Deed.PUT), read.keymap().action(typed("j"), Deed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shortcut+", "5", "Ctrl+K", "jj", "j   k", "Enter", "\u0001", "Shift"})
    void leavesOutWhatItCouldNotHaveWritten(String keys) {
        Keymap.Reading read =
                USUAL.read(Map.of("article.next", keys, "article.no_such", "x", "", "y"));
        assertEquals(Map.of(), read.keymap().written());
        assertEquals(List.of(), read.putBack());
    }

    @Test
    void settlesClashesThatItReadsInFavourOfTheUsualKeys() {
        Keymap.Reading read =
                USUAL.read(
                        Map.of(
                                "window.find", "r",
                                "window.keyless", "F5",
                                "article.next", "F5",
                                "highlights.remove", "j",
                                "card.next_card", "x"));
        assertEquals(List.of(Deed.FIND, Deed.KEYLESS, Deed.NEXT, Deed.REMOVE), read.putBack());
        assertEquals(Map.of("card.next_card", "x"), read.keymap().written());
    }

    @Test
    void keepsKeysThatWereExchanged() {
        Keymap.Reading read = USUAL.read(Map.of("article.next", "r", "selection.put", "j"));
        assertEquals(List.of(), read.putBack());
        assertEquals("r j", read.keymap().shown(Deed.NEXT) + " " + read.keymap().shown(Deed.PUT));
    }

    private static Keymap taking(Keymap keymap, KeyAction action, List<Key> keys) {
        Keymap freed = keymap;
        for (Key key : keys) {
            freed = freed.freed(key, action);
        }
        return freed.with(action, keys);
    }

    private static KeyEvent typed(String character) {
        return event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return event(KeyEvent.KEY_PRESSED, "", code, shift, control, alt);
    }

    private static KeyEvent event(
            EventType<KeyEvent> type,
            String character,
            KeyCode code,
            boolean shift,
            boolean control,
            boolean alt) {
        return new KeyEvent(type, character, "", code, shift, control, alt, false);
    }
}
