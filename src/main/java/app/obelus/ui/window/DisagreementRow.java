package app.obelus.ui.window;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.WordNodes;
import app.obelus.ui.Wrapping;
import app.obelus.ui.claims.VerdictChip;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
        now.answers().forEach(answer -> getChildren().add(row(answer, needs, look)));
        if (!needs.has(now, Need.CONSENSUS)) {
            var name = new Label(Messages.text("agreement.consensus"));
            name.getStyleClass().add("answer-reader");
            var settled = new FlowPane(name, chip(now.verdict(), needs, look));
            settled.getStyleClass().addAll("answer-head", "settled");
            getChildren().add(settled);
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

    private static Node row(Answer answer, Needs needs, Look look) {
        var name =
                new Label(
                        answer.reader().isBlank()
                                ? Messages.text("answers.nameless")
                                : answer.reader());
        name.getStyleClass().add("answer-reader");
        var head = new FlowPane(name, chip(answer.verdict(), needs, look));
        head.getStyleClass().add("answer-head");
        var row = new VBox(head);
        if (!answer.note().isBlank()) {
            var note = new Label(answer.note().strip());
            note.getStyleClass().add("answer-note");
            Wrapping.of(note);
            note.setMinHeight(USE_PREF_SIZE);
            row.getChildren().add(note);
        }
        return row;
    }

    private static Node chip(String verdict, Needs needs, Look look) {
        var chip = new VerdictChip();
        chip.show(verdict, needs.codebook(), look);
        return chip;
    }
}
