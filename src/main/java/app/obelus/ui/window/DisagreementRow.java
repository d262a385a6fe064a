package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.WordNodes;
import app.obelus.ui.claims.AnswerRow;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import java.util.Optional;
import java.util.stream.Collectors;

/// A claim on which readers gave different verdicts: what each said, and what they settled on.
final class DisagreementRow extends VBox {

    private final ClaimId claim;
    private Optional<Content> content = Optional.empty();

    /// All that a row shows.
    private record Content(Claim claim, Codebook book, Look look) {}

    /// @param open is run when it is clicked
    DisagreementRow(ClaimId claim, Runnable open) {
        this.claim = claim;
        getStyleClass().addAll("edition-row", "disagreement");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open.run();
                    }
                });
    }

    ClaimId claim() {
        return claim;
    }

    void show(Claim now, Needs needs, Look look) {
        Optional<Content> next = Optional.of(new Content(now, needs.codebook(), look));
        if (next.equals(content)) {
            return;
        }
        content = next;
        var quote = new TextFlow();
        quote.getStyleClass().addAll("diff", "quote-words");
        quote.getChildren().setAll(WordNodes.of(now.quote().replaceAll("\\s+", " ")));
        getChildren().setAll(quote);
        now.answers().forEach(it -> getChildren().add(AnswerRow.of(it, needs.codebook(), look)));
        if (!needs.has(now, Need.CONSENSUS)) {
            getChildren().add(AnswerRow.settled(now.verdict(), needs.codebook(), look));
        }
        setAccessibleText(
                now.quote()
                        + ". "
                        + now.answers().stream()
                                .map(
                                        it ->
                                                it.reader()
                                                        + ": "
                                                        + needs.codebook()
                                                                .verdictName(it.verdict()))
                                .collect(Collectors.joining(", ")));
    }

    /// The claim was removed meanwhile.
    void showGone() {
        content = Optional.empty();
        var gone = new Label(Messages.text("agreement.gone"));
        gone.getStyleClass().add("muted");
        getChildren().setAll(gone);
    }
}
