package app.obelus.ui.library;

import app.obelus.store.ArticleEntry;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Beside the article: the articles of the library, or the headings of the open one.
public final class LibraryPane extends VBox {

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
    }

    /// Shows the articles and gives them the focus.
    public void showLibrary() {}

    /// Shows the headings and gives them the focus.
    public void showOutline() {}
}
