package app.obelus.ui.claims;

import app.obelus.text.TextRange;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Supplier;

/// The side panel: a card for each claim, in order of place, of which the selected one is open.
public final class ClaimsPanel extends VBox {

    private Runnable onLeave = () -> {};
    private Supplier<Optional<TextRange>> selection = Optional::empty;

    public ClaimsPanel(ReaderModel model, ObservableValue<Look> look) {
        setId("claims-panel");
        getStyleClass().add("claims-panel");
        getChildren().setAll(new Label(Messages.text("claims.title")));
    }

    /// @param leave takes the focus to the article, as Esc on a card asks for
    public void setOnLeave(Runnable leave) {
        this.onLeave = leave;
    }

    /// @param selected tells what is selected in the article now, to put a lost place there
    public void setSelection(Supplier<Optional<TextRange>> selected) {
        this.selection = selected;
    }

    /// Takes the focus to the cards; the first one is selected where none is.
    public void focusList() {}

    /// Takes the focus to the card of the selected claim.
    public void focusCard() {}

    /// Takes the focus to the note of the selected claim.
    public void focusNote() {}

    /// Takes the focus to the tags of the selected claim.
    public void focusTags() {}

    /// Takes the focus to the words that filter the cards.
    public void focusFilter() {}

    /// Adds a blank piece of evidence to the selected claim and takes the focus to its source.
    public void newEvidence() {}
}
