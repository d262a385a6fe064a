package app.obelus.ui.library;

import app.obelus.store.ArticleEntry;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;
import app.obelus.ui.Messages;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Beside the article: the articles of the library, or the headings of the open one.
public final class LibraryPane extends VBox {

    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton library = tab("library-tab", Messages.text("library.tab"));
    private final ToggleButton outline = tab("outline-tab", Messages.text("outline.tab"));
    private final ArticleList articleList;
    private final Outline headings;

    /// What the pane has others do.
    ///
    /// @param openArticle by its slug
    /// @param jump to a heading of the open article
    /// @param openFile asks which file
    /// @param paste takes in what is on the clipboard
    public record Actions(
            Consumer<String> openArticle,
            Consumer<TextRange> jump,
            Runnable openFile,
            Runnable paste) {}

    /// A pane that shows the articles at first.
    ///
    /// @param articles of the library
    /// @param article the open one
    /// @param reading the offset of the first character in sight
    public LibraryPane(
            ObservableValue<List<ArticleEntry>> articles,
            ObservableValue<Optional<StoredArticle>> article,
            ObservableValue<Integer> reading,
            Actions actions) {
        setId("library-pane");
        getStyleClass().add("library-pane");
        HBox tabRow = new HBox(library, outline);
        tabRow.getStyleClass().add("library-tabs");
        library.getStyleClass().add(Styles.LEFT_PILL);
        outline.getStyleClass().add(Styles.RIGHT_PILL);
        articleList = new ArticleList(articles, article.map(LibraryPane::slug), actions);
        headings = new Outline(article.map(it -> it.map(StoredArticle::article)), reading, actions);
        StackPane shown = new StackPane(articleList, headings);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabRow, shown);

        library.setSelected(true);
        tabs.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                tabs.selectToggle(before);
                            }
                        });
        show(articleList, library);
        show(headings, outline);
    }

    /// Shows the articles and gives them the focus.
    public void showLibrary() {
        library.setSelected(true);
        articleList.takeFocus();
    }

    /// Shows the headings and gives them the focus.
    public void showOutline() {
        outline.setSelected(true);
        headings.takeFocus();
    }

    private ToggleButton tab(String id, String name) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId(id);
        tab.setToggleGroup(tabs);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        return tab;
    }

    private static void show(Node content, ToggleButton tab) {
        BooleanExpression shown = tab.selectedProperty();
        content.visibleProperty().bind(shown);
        content.managedProperty().bind(shown);
    }

    private static String slug(Optional<StoredArticle> article) {
        return article.map(StoredArticle::slug).orElse("");
    }
}
