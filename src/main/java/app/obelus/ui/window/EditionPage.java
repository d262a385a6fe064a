package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.Place;
import app.obelus.text.TextRange;
import app.obelus.ui.DiffText;
import app.obelus.ui.Editions;
import app.obelus.ui.Messages;
import app.obelus.ui.OutcomeWords;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Times;
import app.obelus.ui.WordNodes;
import app.obelus.ui.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// What a newer edition would do to the claims, before anything is changed, and what to do with it.
final class EditionPage extends VBox {

    /// More are not listed; the claims panel has them all when the edition is kept.
    private static final int MOST_LISTED = 200;

    private final ReaderModel model;
    private final Button keep = new Button(Messages.text("edition.keep"));
    private final Editions.Newer newer;

    EditionPage(ReaderModel model, Editions editions, Editions.Newer newer) {
        this.model = model;
        this.newer = newer;
        setId("edition-page");
        getStyleClass().add("page");
        var body = new VBox(summary(), decisions(editions));
        body.getStyleClass().add("edition-report");
        list(body, Messages.text("edition.toBeDecided"), changes());
        list(body, Messages.text("edition.sentences"), sentences());
        Node scrolling = Pages.scrolling(body);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Pages.header(
                                Messages.text("edition.title", newer.article().article().title()),
                                editions::discard),
                        scrolling);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        editions.discard();
                        event.consume();
                    }
                });
    }

    void takeFocus() {
        keep.requestFocus();
    }

    private Node summary() {
        var counts = new Label(OutcomeWords.of(newer.report()));
        counts.setId("edition-summary");
        counts.getStyleClass().add("edition-summary");
        var about =
                new Label(
                        Messages.text(
                                "edition.about", Times.of(newer.article().edition().captured())));
        about.getStyleClass().add("muted");
        for (Label label : List.of(counts, about)) {
            Wrapping.of(label);
            label.setMinHeight(USE_PREF_SIZE);
        }
        return new VBox(4, counts, about);
    }

    private Node decisions(Editions editions) {
        keep.setId("edition-keep");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> editions.keep());
        var apart = new Button(Messages.text("edition.apart"));
        apart.setId("edition-apart");
        apart.setOnAction(_ -> editions.keepApart());
        var nothing = new Button(Messages.text("edition.discard"));
        nothing.setId("edition-discard");
        nothing.setOnAction(_ -> editions.discard());
        var buttons = new FlowPane(8, 8, keep, apart, nothing);
        buttons.getStyleClass().add("edition-decisions");
        return buttons;
    }

    private static void list(VBox body, String heading, List<Node> rows) {
        if (!rows.isEmpty()) {
            var list = new VBox(Pages.heading(heading));
            list.getStyleClass().add("edition-list");
            list.getChildren().addAll(rows.subList(0, Math.min(MOST_LISTED, rows.size())));
            if (rows.size() > MOST_LISTED) {
                list.getChildren()
                        .add(new Label(Messages.text("edition.more", rows.size() - MOST_LISTED)));
            }
            body.getChildren().add(list);
        }
    }

    private List<Node> changes() {
        List<Node> rows = new ArrayList<>();
        for (Place place : newer.report().toBeDecided()) {
            model.notebook()
                    .getValue()
                    .find(place.claim())
                    .ifPresent(claim -> rows.add(row(claim, place)));
        }
        return rows;
    }

    private Node row(Claim claim, Place place) {
        Codebook book = model.codebook().get();
        var outcome =
                new Label(
                        Messages.text(
                                "edition.row",
                                OutcomeWords.of(place.anchor()),
                                book.kindName(claim.kind()),
                                book.verdictName(claim.verdict())));
        outcome.getStyleClass().add("muted");
        Node words =
                OutcomeWords.diff(place.anchor())
                        .<Node>map(
                                diff -> {
                                    var text = new DiffText();
                                    text.show(diff);
                                    return text;
                                })
                        .orElseGet(() -> words(place.target().exact()));
        var row = new VBox(2, words, outcome);
        row.getStyleClass().add("edition-row");
        return row;
    }

    private List<Node> sentences() {
        List<Node> rows = new ArrayList<>();
        for (TextRange range : newer.report().worthChecking()) {
            var row = new VBox(words(range.in(newer.text().text())));
            row.getStyleClass().add("edition-row");
            rows.add(row);
        }
        return rows;
    }

    private static Node words(String words) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("diff", "quote-words");
        flow.getChildren().setAll(WordNodes.of(words.replaceAll("\\s+", " ")));
        return flow;
    }
}
