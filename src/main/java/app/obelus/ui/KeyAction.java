package app.obelus.ui;

import java.util.List;
import java.util.Locale;

/// Something that people do by a key of their choice. To be implemented by an enum for each part of
/// the window, so that a part can switch over its own actions; a [Keymap] joins them.
public interface KeyAction {

    /// Of the constant. It stands in files of settings, so a constant that gets another name loses
    /// the key that was chosen for it.
    String name();

    KeyPlace place();

    /// The message key of what it does.
    String message();

    /// Its keys until others are chosen; may be none.
    List<Key> usual();

    /// By which files of settings know it, such as `card.next_card`.
    default String id() {
        return (place().name() + "." + name()).toLowerCase(Locale.ROOT);
    }

    /// What it does.
    default String words() {
        return Messages.text(message());
    }
}
