package app.obelus.ui.window;

import app.obelus.export.Exporter;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A format in a list: its name, and what it is good for.
final class FormatCell extends ListCell<Exporter> {

    private static final double MARGIN = 24;

    private final Label name = Pages.words("", "format-name");
    private final Label about = Pages.words("", "muted");
    private final VBox words = new VBox(2, name, about);

    FormatCell() {
        getStyleClass().add("format-cell");
        setPrefWidth(0);
        words.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
        words.maxWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    /// As tall as the words are where they wrap.
    @Override
    protected double computePrefHeight(double width) {
        double wide = getWidth() > MARGIN ? getWidth() : getListView().getWidth() - MARGIN;
        return snappedTopInset()
                + words.prefHeight(Math.max(1, wide - MARGIN))
                + snappedBottomInset();
    }

    @Override
    protected void updateItem(Exporter format, boolean empty) {
        super.updateItem(format, empty);
        if (empty || format == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            FormatWords told = FormatWords.of(format.id());
            name.setText(told.name());
            about.setText(told.about());
            setGraphic(words);
            setAccessibleText(told.name() + ". " + told.about());
        }
    }
}
