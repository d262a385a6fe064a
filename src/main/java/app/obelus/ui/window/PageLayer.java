package app.obelus.ui.window;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// The pages that lie over the window, one at a time. What one lies over is out of reach of the
/// mouse, of Tab and of screen readers.
final class PageLayer {

    private final StackPane window;
    private final Runnable leave;

    /// @param window gets the pages as its children, behind what they lie over
    /// @param leave puts pages away and takes the focus back
    PageLayer(StackPane window, Runnable leave) {
        this.window = window;
        this.leave = leave;
    }

    /// Lays pages over this from now on, which is all that the window shows besides.
    void over(Node beneath) {
        window.getChildren().setAll(beneath);
        beneath.disableProperty().bind(Bindings.size(window.getChildren()).greaterThan(1));
    }

    /// Shows a page in place of the one before.
    ///
    /// @param takeFocus has the page take the focus
    void open(Region page, Runnable takeFocus) {
        close();
        window.getChildren().add(page);
        layOutNow(page);
        takeFocus.run();
        layOutNow(page);
    }

    /// What a page holds depends on its width, and comes to have a size only in a pass after that
    /// in which it was made: so that the page is complete in the first frame, both are done at
    /// once.
    private void layOutNow(Region page) {
        page.resize(window.getWidth(), window.getHeight());
        page.applyCss();
        page.layout();
    }

    /// Puts pages away, but for a newer edition, which waits for an answer.
    void close() {
        window.getChildren()
                .removeIf(
                        page ->
                                !page.equals(window.getChildren().getFirst())
                                        && !(page instanceof EditionPage));
    }

    /// Puts away a newer edition that was answered or withdrawn, and goes back.
    void closeEdition() {
        if (window.getChildren().removeIf(EditionPage.class::isInstance)) {
            leave();
        }
    }

    /// Puts pages away and goes back to what they lay over.
    void leave() {
        leave.run();
    }

    /// What file choosers belong to.
    Window window() {
        return window.getScene().getWindow();
    }
}
