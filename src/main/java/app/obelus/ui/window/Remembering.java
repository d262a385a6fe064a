package app.obelus.ui.window;

import app.obelus.ui.Background;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import java.lang.System.Logger.Level;
import java.util.Map;

/// Writes down what the window remembers on the saving lane, [#BEHIND] after the last of several
/// changes, so that it is there also when the program does not end in order. What could not be
/// written is written with the next change.
///
/// To be used on the JavaFX thread.
final class Remembering {

    private static final System.Logger LOG = System.getLogger(Remembering.class.getName());
    private static final Duration BEHIND = Duration.millis(500);

    private final Preferences preferences;
    private final Runnable gather;
    private final Background saving;
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private Map<String, String> written = Map.of();

    /// @param gather tells the preferences what only the window knows
    Remembering(Preferences preferences, Runnable gather, Background saving) {
        this.preferences = preferences;
        this.gather = gather;
        this.saving = saving;
        pause.setOnFinished(_ -> now());
    }

    /// Writes when this has changed.
    void on(ObservableValue<?> value) {
        value.subscribe((_, _) -> pause.playFromStart());
    }

    /// Hands what has changed to the saving lane at once.
    void now() {
        pause.stop();
        gather.run();
        Map<String, String> settings = preferences.toWrite();
        if (settings.equals(written)) {
            return;
        }
        saving.run(
                () -> {
                    preferences.write(settings);
                    return settings;
                },
                done -> written = done,
                failure -> LOG.log(Level.WARNING, "The settings could not be saved.", failure));
    }
}
