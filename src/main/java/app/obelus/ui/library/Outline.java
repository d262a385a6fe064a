package app.obelus.ui.library;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The headings of the open article, indented by their level; the one under which the reader is
/// reading is marked and kept in sight.
final class Outline extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// By which the style sheet indents; a heading has six levels at most.
    private static final List<PseudoClass> DEPTHS =
            Stream.of("depth0", "depth1", "depth2", "depth3", "depth4", "depth5")
                    .map(PseudoClass::getPseudoClass)
                    .toList();

    private final ListView<Heading> list = new ListView<>();
    private final ObservableValue<List<Heading>> headings;

    /// The index of the heading under which the reader is reading; -1 above the first.
    private final ObservableValue<Integer> current;

    private final LibraryPane.Actions actions;

    private record Heading(Block block, int depth, String words) {}

    /// @param reading the offset of the first character in sight
    Outline(
            ObservableValue<Optional<Article>> article,
            ObservableValue<Integer> reading,
            LibraryPane.Actions actions) {
        this.actions = actions;
        this.headings = article.map(it -> it.map(Outline::headings).orElse(List.of()));
        this.current =
                Bindings.createObjectBinding(
                        () -> headingAt(headings.getValue(), reading.getValue()),
                        headings,
                        reading);
        getStyleClass().add("outline");
        Label none = new Label(Messages.text("outline.empty"));
        none.setWrapText(true);
        none.getStyleClass().add("library-empty");
        list.setId("outline-list");
        list.setAccessibleText(Messages.text("outline.tab"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new HeadingCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list);

        headings.subscribe(all -> list.setItems(FXCollections.observableList(all)));
        current.subscribe(_ -> keepInSight());
        list.heightProperty().subscribe(_ -> keepInSight());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void takeFocus() {
        list.requestFocus();
        if (current.getValue() >= 0) {
            list.getSelectionModel().select(current.getValue().intValue());
        }
    }

    /// Shows the current heading; the first where the reader is above all of them.
    private void keepInSight() {
        if (!list.getItems().isEmpty()
                && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            list.layout();
            flow.scrollTo(Math.max(0, current.getValue()));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::jump);
            event.consume();
        }
    }

    private void jump(Heading heading) {
        actions.jump().accept(heading.block().range());
    }

    /// The levels of an article may leave some out, begin anywhere and go deep; indents do not.
    private static List<Heading> headings(Article article) {
        List<Block> blocks =
                article.blocks().stream()
                        .filter(block -> block.type() == Block.Type.HEADING)
                        .toList();
        List<Integer> levels = blocks.stream().map(Block::level).distinct().sorted().toList();
        return blocks.stream()
                .map(
                        block ->
                                new Heading(
                                        block,
                                        levels.indexOf(block.level()),
                                        block.range().in(article.text()).replaceAll("\\s+", " ")))
                .toList();
    }

    private static int headingAt(List<Heading> headings, int offset) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).block().range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// One heading. That it is the current one shows by itself.
    private final class HeadingCell extends ListCell<Heading> {

        HeadingCell() {
            getStyleClass().add("outline-entry");
            Wrapping.of(this);
            setPrefWidth(0);
            current.subscribe(_ -> mark());
            indexProperty().subscribe(_ -> mark());
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                            jump(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            if (empty) {
                setText(null);
                setTooltip(null);
            } else {
                setText(heading.words());
                setTooltip(new Tooltip(heading.words()));
                for (int depth = 0; depth < DEPTHS.size(); depth++) {
                    pseudoClassStateChanged(DEPTHS.get(depth), depth == heading.depth());
                }
            }
            mark();
        }

        private void mark() {
            boolean isCurrent = !isEmpty() && getIndex() == current.getValue();
            pseudoClassStateChanged(CURRENT, isCurrent);
            setAccessibleText(
                    isCurrent ? Messages.text("outline.isCurrent", getText()) : getText());
        }
    }
}
