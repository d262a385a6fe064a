package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.export.ImportPlan;
import app.obelus.ui.Messages;
import app.obelus.ui.WordNodes;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a file has, a row each: the words, and beneath them what else is said.
final class ImportRow {

    private final Codebook codebook;

    ImportRow(Codebook codebook) {
        this.codebook = codebook;
    }

    /// A claim as it would be.
    Node of(Claim claim) {
        String words =
                Stream.of(claim.quote(), claim.wording(), claim.note())
                        .filter(it -> !it.isBlank())
                        .findFirst()
                        .orElse("");
        List<String> about = new ArrayList<>();
        about.add(judged(claim));
        if (!claim.quote().isBlank()) {
            about.add(claim.wording());
            about.add(claim.note());
        }
        return row(words, about);
    }

    /// An item that is left out, and why.
    Node of(ImportPlan.Skipped skipped) {
        return switch (skipped.why()) {
            case ALREADY_THERE ->
                    row(skipped.quote(), List.of(Messages.text("import.alreadyThere")));
            case OTHER_WORK ->
                    row(
                            skipped.quote(),
                            List.of(Messages.text("import.otherWork", skipped.detail())));
            case TWICE -> row(skipped.quote(), List.of(Messages.text("import.twice")));
            case REFUSED ->
                    row(Messages.text("import.item", skipped.quote()), List.of(skipped.detail()));
        };
    }

    private String judged(Claim claim) {
        List<String> parts = new ArrayList<>();
        codebook.kind(claim.kind()).ifPresent(it -> parts.add(it.name()));
        if (codebook.isDecided(claim.verdict())) {
            parts.add(codebook.verdictName(claim.verdict()));
        }
        parts.add(claim.speaker());
        parts.add(String.join(", ", claim.tags()));
        if (!claim.evidence().isEmpty()) {
            parts.add(Messages.text("import.evidence", claim.evidence().size()));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static Node row(String words, List<String> about) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("diff", "quote-words");
        flow.getChildren().setAll(WordNodes.of(OneLine.of(words)));
        var row = new VBox(2, flow);
        about.stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> row.getChildren().add(Pages.words(OneLine.of(it), "muted")));
        row.getStyleClass().add("edition-row");
        return row;
    }
}
