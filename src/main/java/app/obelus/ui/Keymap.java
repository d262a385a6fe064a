package app.obelus.ui;

import javafx.scene.input.KeyEvent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which keys do what: some actions, and for each the keys that a person chose, else its usual
/// ones. In no moment does a key mean two things.
///
/// Immutable; what shows or handles keys holds it as an observable value.
public final class Keymap {

    /// Between the keys of an action in a file of settings.
    private static final String BETWEEN = "  ";

    private final List<KeyAction> actions;
    private final Map<KeyAction, List<Key>> chosen;

    /// Why a key cannot be given to an action just so.
    public sealed interface Hindrance {

        /// Other actions have it, which could do without it.
        record TakenBy(List<KeyAction> others) implements Hindrance {

            public TakenBy {
                others = List.copyOf(others);
            }
        }

        /// It always means the same.
        ///
        /// @param why in words
        record Fixed(String why) implements Hindrance {}
    }

    /// What became of keys that were read.
    ///
    /// @param putBack the actions that have their usual keys again, because the keys read for them
    ///   clash with those of other actions
    public record Reading(Keymap keymap, List<KeyAction> putBack) {

        public Reading {
            putBack = List.copyOf(putBack);
        }
    }

    private Keymap(List<KeyAction> actions, Map<KeyAction, List<Key>> chosen) {
        this.actions = actions;
        this.chosen = Map.copyOf(chosen);
    }

    /// The usual keys of some actions.
    ///
    /// @throws IllegalArgumentException if they clash, or two actions have the same id
    public static Keymap of(List<? extends KeyAction> actions) {
        var usual = new Keymap(List.copyOf(actions), Map.of());
        Set<KeyAction> clashing = usual.clashing();
        Set<String> ids = new HashSet<>();
        List<KeyAction> twice = usual.actions.stream().filter(it -> !ids.add(it.id())).toList();
        if (!clashing.isEmpty() || !twice.isEmpty()) {
            throw new IllegalArgumentException("keys clash: " + clashing + ", ids: " + twice);
        }
        return usual;
    }

    public List<KeyAction> actions() {
        return actions;
    }

    /// @return none for an action that has no key, or that is not in this keymap
    public List<Key> keys(KeyAction action) {
        return chosen.getOrDefault(action, actions.contains(action) ? action.usual() : List.of());
    }

    /// What an event in a place of these actions means.
    ///
    /// @param among the actions that can be done where the event is
    public <A extends KeyAction> Optional<A> action(KeyEvent event, Class<A> among) {
        return actions.stream()
                .filter(among::isInstance)
                .filter(action -> keys(action).stream().anyMatch(key -> key.matches(event)))
                .map(among::cast)
                .findFirst();
    }

    /// Keys of an action as people read them; empty where it has none.
    public String shown(KeyAction action) {
        return keys(action).stream().map(Key::shown).collect(Collectors.joining(" "));
    }

    /// Words with the first key of the action that they are about, for a tooltip.
    public String named(String words, KeyAction action) {
        return keys(action).stream()
                .findFirst()
                .map(key -> Messages.text("keys.named", words, key.shown()))
                .orElse(words);
    }

    /// What stands in the way of a key becoming one of an action's.
    public Optional<Hindrance> hindrance(KeyAction action, Key key) {
        return fixed(action, key)
                .<Hindrance>map(why -> new Hindrance.Fixed(Messages.text(why)))
                .or(
                        () ->
                                Optional.of(holders(action, key))
                                        .filter(others -> !others.isEmpty())
                                        .map(Hindrance.TakenBy::new));
    }

    /// @throws IllegalArgumentException if one of the keys cannot be given to the action just so
    public Keymap with(KeyAction action, List<Key> keys) {
        for (Key key : keys) {
            hindrance(action, key)
                    .ifPresent(
                            why -> {
                                throw new IllegalArgumentException(key.shown() + ": " + why);
                            });
        }
        return changed(action, keys);
    }

    /// The same with a key taken from all actions that have it where another one works, so that it
    /// can be given to that one.
    public Keymap freed(Key key, KeyAction another) {
        Keymap freed = this;
        for (KeyAction holder : holders(another, key)) {
            freed =
                    freed.changed(
                            holder, keys(holder).stream().filter(it -> !it.equals(key)).toList());
        }
        return freed;
    }

    public boolean isUsual(KeyAction action) {
        return !chosen.containsKey(action);
    }

    public boolean isUsual() {
        return chosen.isEmpty();
    }

    /// All actions with their usual keys.
    public Keymap usual() {
        return new Keymap(actions, Map.of());
    }

    /// What was chosen, by the id of the action, to be kept.
    public Map<String, String> written() {
        return chosen.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().id(),
                                entry ->
                                        entry.getValue().stream()
                                                .map(Key::written)
                                                .collect(Collectors.joining(BETWEEN))));
    }

    /// The usual keys and over them what [#written] gave. What it could not have given is left out.
    /// Where keys clash, those that were chosen give way to the usual ones.
    public Reading read(Map<String, String> written) {
        Map<KeyAction, List<Key>> read = new HashMap<>();
        for (KeyAction action : actions) {
            Optional.ofNullable(written.get(action.id()))
                    .flatMap(Keymap::keysIn)
                    .filter(keys -> keys.stream().noneMatch(it -> fixed(action, it).isPresent()))
                    .filter(keys -> !keys.equals(action.usual()))
                    .ifPresent(keys -> read.put(action, keys));
        }
        Set<KeyAction> putBack = new HashSet<>();
        var keymap = new Keymap(actions, read);
        for (Set<KeyAction> clash = keymap.clashing();
                !clash.isEmpty();
                clash = keymap.clashing()) {
            putBack.addAll(clash.stream().filter(read::containsKey).toList());
            read.keySet().removeAll(clash);
            keymap = new Keymap(actions, read);
        }
        return new Reading(keymap, actions.stream().filter(putBack::contains).toList());
    }

    private Keymap changed(KeyAction action, List<Key> keys) {
        Map<KeyAction, List<Key>> changed = new HashMap<>(chosen);
        if (keys.equals(action.usual())) {
            changed.remove(action);
        } else {
            changed.put(action, List.copyOf(new LinkedHashSet<>(keys)));
        }
        return new Keymap(actions, changed);
    }

    private List<KeyAction> holders(KeyAction action, Key key) {
        return actions.stream()
                .filter(other -> !other.equals(action) && other.place().meets(action.place()))
                .filter(other -> keys(other).contains(key))
                .toList();
    }

    private static Optional<String> fixed(KeyAction action, Key key) {
        return action.usual().contains(key) ? Optional.empty() : FixedKeys.why(key, action.place());
    }

    private Set<KeyAction> clashing() {
        return actions.stream()
                .filter(
                        action ->
                                keys(action).stream()
                                        .anyMatch(key -> !holders(action, key).isEmpty()))
                .collect(Collectors.toSet());
    }

    private static Optional<List<Key>> keysIn(String written) {
        List<Optional<Key>> keys =
                written.isBlank()
                        ? List.of()
                        : Stream.of(written.strip().split(BETWEEN)).map(Key::read).toList();
        return keys.stream().allMatch(Optional::isPresent)
                ? Optional.of(keys.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }
}
