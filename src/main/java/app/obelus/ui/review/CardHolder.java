package app.obelus.ui.review;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// What the card stands in. Has the focus while claims are gone through, and so is what a screen
/// reader reads: where the queue stands, the claim's words and its verdict, once for each claim
/// that the queue comes to.
final class CardHolder extends StackPane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ReaderModel model;
    private final Review review;
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private Optional<Spoken> spoken = Optional.empty();

    /// What was said last: which claim, and where the queue stood.
    private record Spoken(ClaimId claim, String where) {}

    CardHolder(ReaderModel model, Review review, Region card) {
        this.model = model;
        this.review = review;
        setId("focus-holder");
        getStyleClass().add("focus-holder");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseClicked(_ -> requestFocus());
        getChildren().setAll(card);
        review.pass().subscribe(_ -> follow());
        review.together().marked().subscribe(_ -> follow());
        model.selection().current().subscribe(_ -> follow());
    }

    /// Where the queue stands, and what became of the claim there, for people.
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    /// What became of a claim, for people; empty where nothing did yet.
    static String words(State state) {
        return switch (state) {
            case OPEN -> "";
            case DECIDED -> Messages.text("review.state.decided");
            case SEEN -> Messages.text("review.state.seen");
            case SKIPPED -> Messages.text("review.state.skipped");
            case GONE -> Messages.text("review.state.gone");
        };
    }

    private void follow() {
        Optional<Claim> claim = model.selection().claim();
        Optional<ReviewQueue> queue = review.queue();
        if (claim.isPresent() && queue.isPresent()) {
            show(claim.get(), queue.get());
        }
    }

    private void show(Claim claim, ReviewQueue queue) {
        boolean marked = review.together().marked().get().contains(claim.id());
        boolean within = queue.contains(claim.id());
        String where =
                within
                        ? Messages.text("review.place", queue.indexOf(claim.id()) + 1, queue.size())
                        : Messages.text("review.place.outside");
        String state = within ? words(queue.stateOf(claim.id())) : "";
        place.set(where + (state.isEmpty() ? "" : " · " + state));
        pseudoClassStateChanged(MARKED, marked);
        speak(claim, where);
    }

    private void speak(Claim claim, String where) {
        Optional<Spoken> now = Optional.of(new Spoken(claim.id(), where));
        if (!now.equals(spoken)) {
            spoken = now;
            String verdict = model.codebook().get().verdictName(claim.verdict());
            setAccessibleText(Messages.text("review.spoken", where, claim.quote(), verdict));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
