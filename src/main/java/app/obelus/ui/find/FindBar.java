package app.obelus.ui.find;

import app.obelus.text.TextRange;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The bar in which a reader types what to look for, walks through the hits, and marks them as
/// claims without leaving it. In sight while its model is open.
public final class FindBar extends VBox {

    private final TextField field = new TextField();

    /// A bar that shows and steers a search.
    ///
    /// @param mark makes a claim of a hit: of the kind with the number given, from 1, or else of
    ///   the kind used last
    /// @param closed is told, when the bar has been closed, at which hit it stood, so that the
    ///   caret can be put there
    public FindBar(
            FindModel find,
            BiConsumer<TextRange, OptionalInt> mark,
            Consumer<Optional<TextRange>> closed) {
        setId("find-bar");
        getChildren().setAll(field);
    }

    /// Gives the field the focus, with its words selected, so that typing replaces them.
    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
