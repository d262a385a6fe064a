package app.obelus.ui.summary;

import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// One question to the claims: its name and its chart; the first bars of many, and the others when
/// they are asked for; where there is nothing to draw, a sentence that says what to do.
final class Part extends VBox {

    private static final int FIRST = 10;

    private final Bars bars;
    private final Button more = new Button();
    private List<Bar> all = List.of();
    private Look look = Look.LIGHT;
    private boolean whole;

    /// @param id by which tests and style sheets know it
    /// @param nothing what to do where there is nothing
    Part(String id, String title, String nothing, Consumer<Bar> choose) {
        setId("summary-" + id);
        getStyleClass().add("summary-part");
        this.bars = new Bars(choose);
        var heading = new Label(title);
        heading.getStyleClass().add("summary-heading");
        var empty = new Label(nothing);
        empty.getStyleClass().add("summary-none");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.visibleProperty().bind(bars.visibleProperty().not());
        more.setId("summary-" + id + "-more");
        more.getStyleClass().add("quiet-button");
        more.setOnAction(
                _ -> {
                    whole = !whole;
                    draw();
                });
        for (Node node : List.of(bars, empty, more)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        bars.setAccessibleText(title);
        getChildren().setAll(heading, bars, empty, more);
    }

    /// Takes the focus to its bars.
    void takeFocus() {
        bars.takeFocus();
    }

    /// Shows other bars, in the colours of a look.
    void show(List<Bar> newBars, Look newLook) {
        all = newBars;
        look = newLook;
        draw();
    }

    /// A chosen bar is always among the first, so that nothing is filtered by what is not in sight.
    private void draw() {
        List<Bar> shown =
                whole
                        ? all
                        : IntStream.range(0, all.size())
                                .filter(i -> i < FIRST || all.get(i).chosen())
                                .mapToObj(all::get)
                                .toList();
        bars.setVisible(!all.isEmpty());
        bars.show(shown, look);
        more.setVisible(all.size() > FIRST);
        more.setText(
                whole ? Messages.text("summary.fewer") : Messages.text("summary.all", all.size()));
    }
}
