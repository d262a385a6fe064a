package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.summary.SummaryView;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The summary over the whole window, as one shows it to others.
final class SummaryPage extends VBox {

    private final SummaryView summary;

    /// @param close puts the page away
    SummaryPage(SummaryView summary, Runnable close) {
        this.summary = summary;
        setId("summary-page");
        getStyleClass().add("page");
        VBox.setVgrow(summary, Priority.ALWAYS);
        getChildren().setAll(Pages.header(Messages.text("summary.title"), close), summary);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    /// Gives the first bar the focus.
    void takeFocus() {
        summary.takeFocus();
    }
}
