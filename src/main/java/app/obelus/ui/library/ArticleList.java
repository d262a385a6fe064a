package app.obelus.ui.library;

import app.obelus.store.ArticleEntry;
import app.obelus.store.UnreadableNotesException;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The articles of the library, by title; the open one is marked.
final class ArticleList extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    /// More articles than this are worth a field to look for one.
    private static final int SEEN_AT_A_GLANCE = 8;

    private final TextField filter = new TextField();
    private final ListView<ArticleEntry> list = new ListView<>();
    private final ObservableValue<List<ArticleEntry>> shown;
    private final ObservableValue<String> open;
    private final LibraryPane.Actions actions;

    /// @param open the slug of the open article; empty where there is none
    ArticleList(
            ObservableValue<List<ArticleEntry>> articles,
            ObservableValue<String> open,
            LibraryPane.Actions actions) {
        this.open = open;
        this.actions = actions;
        this.shown =
                Bindings.createObjectBinding(
                        () -> matching(articles.getValue(), filter.getText()),
                        articles,
                        filter.textProperty());
        getStyleClass().add("library-articles");
        filter.setId("library-filter");
        filter.setPromptText(Messages.text("library.filter"));
        filter.setAccessibleText(Messages.text("library.filter"));
        list.setId("library-list");
        list.setAccessibleText(Messages.text("library.tab"));
        list.setCellFactory(_ -> new ArticleCell());
        list.setPlaceholder(placeholder(articles));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .setAll(
                        filter,
                        list,
                        button(
                                "library-open-file",
                                Feather.FOLDER,
                                Messages.text("library.openFile"),
                                actions.openFile()),
                        button(
                                "library-paste",
                                Feather.CLIPBOARD,
                                Messages.text("library.paste"),
                                actions.paste()));

        filter.visibleProperty().bind(articles.map(all -> all.size() > SEEN_AT_A_GLANCE));
        filter.managedProperty().bind(filter.visibleProperty());
        filter.visibleProperty().subscribe(_ -> filter.clear());
        shown.subscribe(this::show);
        open.subscribe(this::select);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressedInFilter);
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void show(List<ArticleEntry> entries) {
        list.setItems(FXCollections.observableList(entries));
        select(open.getValue());
    }

    private void select(String slug) {
        list.getItems().stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(ArticleEntry::slug)
                .ifPresent(actions.openArticle());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void keyPressedInFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.requestFocus();
            case ENTER -> {
                list.getSelectionModel().selectFirst();
                openSelected();
            }
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    return;
                }
                filter.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Label placeholder(ObservableValue<List<ArticleEntry>> articles) {
        Label placeholder = new Label();
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("library-empty");
        placeholder
                .textProperty()
                .bind(
                        articles.map(
                                all ->
                                        all.isEmpty()
                                                ? Messages.text("library.empty")
                                                : Messages.text("library.noneMatch")));
        return placeholder;
    }

    private static Button button(String id, Feather icon, String name, Runnable action) {
        Button button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static List<ArticleEntry> matching(List<ArticleEntry> all, String words) {
        String wanted = words.strip().toLowerCase(Locale.getDefault());
        return all.stream()
                .filter(it -> it.title().toLowerCase(Locale.getDefault()).contains(wanted))
                .toList();
    }

    private static String problem(UnreadableNotesException.Reason reason) {
        return switch (reason) {
            case NOT_READ -> Messages.text("library.problem.notRead");
            case NOT_JSON -> Messages.text("library.problem.notJson");
            case FOREIGN -> Messages.text("library.problem.foreign");
            case UNKNOWN_VERSION -> Messages.text("library.problem.unknownVersion");
            case TEXT_CHANGED -> Messages.text("library.problem.textChanged");
        };
    }

    /// One article. What it shows follows the open article by itself.
    private final class ArticleCell extends ListCell<ArticleEntry> {

        private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);

        ArticleCell() {
            getStyleClass().add("article-entry");
            Wrapping.of(this);
            setPrefWidth(0);
            open.subscribe(_ -> mark());
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                            actions.openArticle().accept(getItem().slug());
                        }
                    });
        }

        @Override
        protected void updateItem(ArticleEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            } else {
                Optional<String> problem = entry.problem().map(ArticleList::problem);
                setText(problem.map(it -> entry.title() + "\n" + it).orElse(entry.title()));
                setGraphic(icon);
                setTooltip(new Tooltip(getText()));
            }
            mark();
        }

        private void mark() {
            Optional<ArticleEntry> entry = isEmpty() ? Optional.empty() : Optional.of(getItem());
            boolean isOpen = entry.filter(it -> it.slug().equals(open.getValue())).isPresent();
            boolean hasProblem = entry.flatMap(ArticleEntry::problem).isPresent();
            pseudoClassStateChanged(OPEN, isOpen);
            pseudoClassStateChanged(PROBLEM, hasProblem);
            Feather calm = isOpen ? Feather.BOOK_OPEN : Feather.FILE_TEXT;
            icon.setIconCode(hasProblem ? Feather.ALERT_TRIANGLE : calm);
            setAccessibleText(isOpen ? Messages.text("library.isOpen", getText()) : getText());
        }
    }
}
