package app.obelus.ui.history;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.PastState;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Past edits, the latest first, each with a button that brings back what it left.
final class PastList extends VBox {

    private final ReaderModel model;
    private final boolean ofArticle;
    private final Consumer<Claim> bringBack;
    private final TextField filter = new TextField();
    private final Label none = new Label();
    private final ObservableList<Item> all = FXCollections.observableArrayList();
    private final FilteredList<Item> shown = new FilteredList<>(all);
    private final ListView<Item> list = new ListView<>(shown);

    private record Item(PastState state, Row row) {}

    /// @param ofArticle whether it is about all claims, so that each is quoted and words are looked
    ///   for
    PastList(ReaderModel model, boolean ofArticle, Consumer<Claim> bringBack) {
        this.model = model;
        this.ofArticle = ofArticle;
        this.bringBack = bringBack;
        getStyleClass().add("past-list");
        filter.setId("history-filter");
        filter.setPromptText(Messages.text("history.filter"));
        filter.setAccessibleText(Messages.text("history.filter"));
        filter.setVisible(ofArticle);
        filter.setManaged(ofArticle);
        none.getStyleClass().add("past-none");
        none.setWrapText(true);
        list.setId("history-list");
        list.getStyleClass().add("past-rows");
        list.setAccessibleText(Messages.text("history.list"));
        list.setPlaceholder(none);
        list.setCellFactory(
                _ ->
                        new RowCell<>(
                                Item::row,
                                new RowCell.Action<>(
                                        Messages.text("history.bringBack"),
                                        this::canBringBack,
                                        this::instead,
                                        item -> bringBack.accept(item.state().claim()))));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(filter, list);

        filter.textProperty().subscribe(_ -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    }

    /// Empty, as when it is opened.
    void clear() {
        filter.clear();
        none.setText("");
        all.clear();
    }

    /// Shows these, with the one selected that was selected before, else the first.
    void show(List<PastState> states) {
        Codebook book = model.codebook().get();
        Optional<PastState> selected = selected().map(Item::state);
        none.setText(Messages.text("history.none"));
        all.setAll(
                states.stream()
                        .map(state -> new Item(state, Rows.of(state, book, ofArticle)))
                        .toList());
        shown.stream()
                .filter(item -> selected.filter(item.state()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    /// Whether there were words being looked for, in a field that has the focus.
    boolean clearWords() {
        boolean words = filter.isFocused() && !filter.getText().isEmpty();
        if (words) {
            filter.clear();
        }
        return words;
    }

    void takeFocus() {
        list.requestFocus();
    }

    private Optional<Item> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void narrow() {
        String words = filter.getText().strip();
        shown.setPredicate(item -> words.isEmpty() || item.row().has(words));
        none.setText(
                words.isEmpty()
                        ? Messages.text("history.none")
                        : Messages.text("history.noneMatch", words));
        list.getSelectionModel().selectFirst();
    }

    private boolean canBringBack(Item item) {
        return model.readOnly().get().isEmpty() && !isAsNow(item);
    }

    private String instead(Item item) {
        return isAsNow(item) ? Messages.text("history.asNow") : "";
    }

    private boolean isAsNow(Item item) {
        return item.state().isAsIn(model.notebook().getValue().find(item.state().claim().id()));
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected()
                    .filter(this::canBringBack)
                    .map(item -> item.state().claim())
                    .ifPresent(bringBack);
            event.consume();
        } else if (event.getCode() == KeyCode.UP
                && ofArticle
                && list.getSelectionModel().getSelectedIndex() <= 0) {
            filter.requestFocus();
            event.consume();
        }
    }

    private void pressedInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }
}
