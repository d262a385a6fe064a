package app.obelus.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the screen, all in `messages.properties` beside this class.
public final class Messages {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("app.obelus.ui.messages", Locale.ROOT);

    private Messages() {}

    /// The words for a key, with `{0}`, `{1}`… filled in as [MessageFormat] does.
    ///
    /// @throws java.util.MissingResourceException if there are none; a test finds such keys
    public static String text(String key, Object... values) {
        String words = WORDS.getString(key);
        return values.length == 0
                ? words
                : new MessageFormat(words, Locale.getDefault(Locale.Category.FORMAT))
                        .format(values);
    }
}
