package app.obelus.ui.window;

import app.obelus.export.Exporter;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A format in a list: its name, and what it is good for; above the first of a group, what they are
/// for.
final class FormatCell extends ListCell<Exporter> {

    private static final double MARGIN = 8;

    private final Label name = Pages.words("", "format-name");
    private final Label about = Pages.words("", "muted");
    private final Label group = Pages.words("", "format-group");
    private final VBox told = new VBox(2, name, about);
    private final VBox words = new VBox(group, told);

    FormatCell() {
        getStyleClass().add("format-cell");
        told.getStyleClass().add("format-words");
        group.managedProperty().bind(group.visibleProperty());
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
            FormatWords its = FormatWords.of(format.id());
            name.setText(its.name());
            about.setText(its.about());
            group.setText(FormatGroup.of(format.id()).words());
            group.setVisible(isFirst(format));
            setGraphic(words);
            setAccessibleText(its.name() + ". " + its.about());
        }
    }

    private boolean isFirst(Exporter format) {
        return getIndex() == 0
                || FormatGroup.of(getListView().getItems().get(getIndex() - 1).id())
                        != FormatGroup.of(format.id());
    }
}
