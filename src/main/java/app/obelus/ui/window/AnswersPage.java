package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.reading.Agreement;
import app.obelus.reading.TakingIn;
import app.obelus.ui.Messages;
import app.obelus.ui.SecondReader;
import app.obelus.ui.WordNodes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would be taken in of another reader's answers, before anything is changed, and whose they
/// are.
final class AnswersPage extends VBox {

    /// More are not listed; they come in all the same.
    private static final int MOST_LISTED = 50;

    private final SecondReader second;
    private final SecondReader.Returned returned;
    private final Runnable close;
    private final Runnable taken;
    private final TextField reader = new TextField();
    private final Label summary = Pages.words("", "edition-summary");
    private final Label more = Pages.words("", "muted");
    private final CheckBox withMarked = new CheckBox();
    private final VBox marked = new VBox();
    private final Button take = new Button(Messages.text("answers.take"));

    /// @param close puts the page away
    /// @param taken is run when the answers have been taken in
    AnswersPage(
            SecondReader second, SecondReader.Returned returned, Runnable close, Runnable taken) {
        this.second = second;
        this.returned = returned;
        this.close = close;
        this.taken = taken;
        setId("answers-page");
        getStyleClass().add("page");
        summary.setId("answers-summary");
        more.setId("answers-more");
        reader.setId("answers-reader");
        reader.setText(returned.packet().reader());
        reader.textProperty().subscribe(_ -> preview());
        withMarked.setId("answers-marked");
        withMarked.setWrapText(true);
        withMarked.setSelected(true);
        marked.getStyleClass().add("edition-list");
        var body = new VBox(whose(), new VBox(4, summary, more), marked, decisions());
        body.getStyleClass().add("edition-report");
        Node scrolling = Pages.scrolling(body);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Pages.header(
                                Messages.text(
                                        "answers.title", returned.article().article().title()),
                                close),
                        scrolling);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    void takeFocus() {
        if (take.isDisabled()) {
            reader.requestFocus();
        } else {
            take.requestFocus();
        }
    }

    private Node whose() {
        var name = new Label(Messages.text("answers.reader"));
        name.setLabelFor(reader);
        reader.setAccessibleText(Messages.text("answers.reader"));
        var row = new FlowPane(8, 4, name, reader);
        row.getStyleClass().add("answers-whose");
        return row;
    }

    private Node decisions() {
        take.setId("answers-take");
        take.setDefaultButton(true);
        take.setOnAction(_ -> take());
        var nothing = new Button(Messages.text("answers.discard"));
        nothing.setId("answers-discard");
        nothing.setOnAction(_ -> close.run());
        var buttons = new FlowPane(8, 8, take, nothing);
        buttons.getStyleClass().add("edition-decisions");
        return buttons;
    }

    private void take() {
        second.take(returned, name(), withMarked.isSelected());
        close.run();
        taken.run();
    }

    private String name() {
        return reader.getText().strip();
    }

    private void preview() {
        boolean named = !name().isEmpty() && !name().equals(second.me().strip());
        Optional<TakingIn> taking =
                named ? Optional.of(second.preview(returned, name())) : Optional.empty();
        take.setDisable(taking.filter(TakingIn::isAnswered).isEmpty());
        summary.setText(taking.map(this::summary).orElseGet(this::unnamed));
        more.setText(taking.map(this::more).orElse(""));
        show(taking.map(TakingIn::marked).orElse(List.of()));
    }

    private String unnamed() {
        return name().isEmpty()
                ? Messages.text("answers.unnamed")
                : Messages.text("answers.sameName", name());
    }

    private String summary(TakingIn taking) {
        return taking.isAnswered()
                ? Messages.text(
                        "answers.summary",
                        taking.first().size() + taking.changed().size() + taking.known().size(),
                        taking.first().size(),
                        taking.changed().size(),
                        taking.known().size())
                : Messages.text("answers.none");
    }

    private String more(TakingIn taking) {
        List<String> lines = new ArrayList<>();
        add(lines, "answers.disputed", Agreement.disputed(taking.notebook()).size());
        add(lines, "answers.unanswered", taking.unanswered().size());
        add(lines, "answers.evidence", taking.evidence());
        add(lines, "answers.missing", taking.missing().size());
        add(lines, "answers.differing", taking.differing().size());
        add(lines, "answers.setAside", returned.packet().setAside());
        lines.add(Messages.text("answers.about"));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(Messages.text(key, count));
        }
    }

    private void show(List<Claim> claims) {
        marked.setVisible(!claims.isEmpty());
        marked.setManaged(!claims.isEmpty());
        withMarked.setText(Messages.text("answers.marked", claims.size()));
        marked.getChildren().setAll(withMarked);
        for (Claim claim : claims.subList(0, Math.min(MOST_LISTED, claims.size()))) {
            var words = new TextFlow();
            words.getStyleClass().addAll("diff", "quote-words");
            words.getChildren().setAll(WordNodes.of(claim.quote().replaceAll("\\s+", " ")));
            var row = new VBox(words);
            row.getStyleClass().add("edition-row");
            marked.getChildren().add(row);
        }
        if (claims.size() > MOST_LISTED) {
            marked.getChildren()
                    .add(new Label(Messages.text("edition.more", claims.size() - MOST_LISTED)));
        }
    }
}
