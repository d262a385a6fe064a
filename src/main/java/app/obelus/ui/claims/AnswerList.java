package app.obelus.ui.claims;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.Need;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What several readers made of the open claim, each by itself, and whether they have still to come
/// to a verdict. Out of sight where nobody answered.
final class AnswerList extends VBox {

    private final OpenClaim open;
    private final ObjectBinding<Shown> shown;

    private record Shown(List<Answer> answers, boolean disagreed, Codebook book, Look look) {}

    AnswerList(OpenClaim open, ObservableValue<Look> look) {
        this.open = open;
        this.shown =
                Bindings.createObjectBinding(
                        () ->
                                new Shown(
                                        open.claim()
                                                .getValue()
                                                .map(Claim::answers)
                                                .orElse(List.of()),
                                        isDisagreed(),
                                        open.model().codebook().get(),
                                        look.getValue()),
                        open.claim(),
                        open.model().codebook(),
                        look);
        setId("claim-answers");
        getStyleClass().add("answers");
        visibleProperty().bind(shown.map(it -> !it.answers().isEmpty()));
        managedProperty().bind(visibleProperty());
        shown.subscribe(this::show);
    }

    private boolean isDisagreed() {
        return open.claim()
                .getValue()
                .filter(claim -> open.model().judging().needs().has(claim, Need.CONSENSUS))
                .isPresent();
    }

    private void show(Shown now) {
        List<Node> rows = new ArrayList<>();
        if (now.disagreed()) {
            var told =
                    new Label(Messages.text("claims.answers.disagreed"), Icons.of(Feather.USERS));
            told.getStyleClass().add("told");
            Wrapping.of(told);
            told.setMinHeight(USE_PREF_SIZE);
            rows.add(told);
        }
        now.answers().forEach(it -> rows.add(AnswerRow.dated(it, now.book(), now.look())));
        getChildren().setAll(rows);
    }
}
