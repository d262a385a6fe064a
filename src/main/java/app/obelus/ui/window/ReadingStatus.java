package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Reading;
import app.obelus.ui.Readings;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import java.util.Optional;

/// What is being read, how far that is, and a button that stops it; in sight only where that takes
/// longer than a moment.
final class ReadingStatus extends HBox {

    private static final Duration MOMENT = Duration.millis(400);

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    ReadingStatus(Readings readings) {
        setId("reading");
        getStyleClass().add("reading-status");
        setAlignment(Pos.CENTER_RIGHT);
        words.setId("reading-words");
        words.setMinWidth(40);
        words.setMaxWidth(280);
        bar.setId("reading-bar");
        bar.setMinWidth(60);
        var stop = new Button(Messages.text("reading.stop"));
        stop.setId("reading-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setTooltip(new Tooltip(Messages.text("reading.stop.long")));
        stop.setOnAction(_ -> readings.stop());
        getChildren().setAll(words, bar, stop);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        moment.setOnFinished(_ -> setVisible(readings.current().get().isPresent()));
        readings.current().subscribe(this::show);
    }

    private void show(Optional<Reading> reading) {
        bar.progressProperty().unbind();
        reading.ifPresentOrElse(
                it -> {
                    words.setText(it.words());
                    bar.progressProperty().bind(it.share());
                    moment.playFromStart();
                },
                () -> {
                    moment.stop();
                    setVisible(false);
                });
    }
}
