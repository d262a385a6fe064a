package app.obelus.ui.claims;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a field offers to go on with, in a list that lies over what is below the field. The field
/// keeps the focus and moves through the list.
final class Offers extends VBox {

    private static final int MOST = 6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<String> take;
    private int chosen = -1;

    /// @param take is told which one was clicked
    Offers(Consumer<String> take) {
        this.take = take;
        getStyleClass().add("offers");
        setManaged(false);
        setVisible(false);
    }

    /// Offers those that begin as typed first, then those that only contain it, in any case.
    ///
    /// @param taken those that are not offered any more
    void show(List<String> known, String typed, Collection<String> taken) {
        String start = typed.toLowerCase(Locale.ROOT);
        List<String> fitting =
                known.stream()
                        .filter(one -> one.toLowerCase(Locale.ROOT).contains(start))
                        .filter(one -> !taken.contains(one))
                        .toList();
        List<String> ordered =
                Stream.concat(
                                fitting.stream().filter(one -> begins(one, start)),
                                fitting.stream().filter(one -> !begins(one, start)))
                        .limit(MOST)
                        .toList();
        getChildren().setAll(ordered.stream().map(this::offer).toList());
        setVisible(!ordered.isEmpty());
        choose(-1);
    }

    /// The one that was moved to; nothing where none was.
    Optional<String> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(offers().get(chosen).getText());
    }

    /// Moves on by one; before the first and behind the last is none.
    void move(int step) {
        if (isVisible()) {
            choose(Math.floorMod(chosen + 1 + step, getChildren().size() + 1) - 1);
        }
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < offers().size(); i++) {
            offers().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private Label offer(String text) {
        var label = new Label(text);
        label.getStyleClass().add("offer");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setOnMousePressed(_ -> take.accept(text));
        return label;
    }

    private List<Label> offers() {
        return getChildren().stream().map(Label.class::cast).toList();
    }

    private static boolean begins(String one, String start) {
        return one.toLowerCase(Locale.ROOT).startsWith(start);
    }
}
