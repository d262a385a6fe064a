package app.obelus.ui.claims;

import app.obelus.claim.Verdict;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// One verdict of the codebook: its key, name, sign, whether it decides, its rating and colours.
final class VerdictRow extends VBox implements BookList.Row {

    private static final int BEST = 5;

    private final ObservableValue<Verdict> verdict;
    private final BookList.Actions<Verdict> actions;
    private final BookField name;

    VerdictRow(
            int number,
            ObservableValue<Verdict> verdict,
            ObservableValue<Integer> count,
            BookList.Actions<Verdict> actions) {
        this.verdict = verdict;
        this.actions = actions;
        this.name =
                new BookField(
                        Messages.text("codebook.name"),
                        verdict.map(Verdict::name),
                        text -> !text.isBlank(),
                        text -> change(text, now().sign(), now().decided(), now().rating()));
        var sign =
                new BookField(
                        Messages.text("codebook.sign"),
                        verdict.map(Verdict::sign),
                        text -> text.codePointCount(0, text.length()) <= 2,
                        text -> change(now().name(), text, now().decided(), now().rating()));
        getStyleClass().add("book-row");
        sign.getStyleClass().add("letter-field");
        name.getStyleClass().add("name-field");
        HBox.setHgrow(name, Priority.ALWAYS);
        var first =
                new HBox(
                        KeyLabel.of(number),
                        name,
                        sign,
                        ratings(),
                        new RowButtons(number, count, actions));
        first.getStyleClass().add("book-line");
        var second = new FlowPane(decides());
        second.getStyleClass().add("book-colours");
        for (Look of : Look.values()) {
            second.getChildren().add(colour(of));
        }
        getChildren().setAll(first, second);
        RowButtons.moveByKeys(this, actions);
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private Node decides() {
        var decides = new CheckBox(Messages.text("codebook.decides"));
        decides.setTooltip(new Tooltip(Messages.text("codebook.decides.about")));
        verdict.map(Verdict::decided).subscribe(decides::setSelected);
        decides.setOnAction(
                _ -> change(now().name(), now().sign(), decides.isSelected(), now().rating()));
        return decides;
    }

    private Node ratings() {
        var ratings = new ComboBox<String>();
        ratings.getItems().add(Messages.text("codebook.rating.none"));
        IntStream.rangeClosed(1, BEST)
                .mapToObj(rating -> Messages.text("codebook.rating", rating, BEST))
                .forEach(ratings.getItems()::add);
        ratings.getStyleClass().add("line-style");
        ratings.setAccessibleText(Messages.text("codebook.rating.about"));
        verdict.map(it -> it.rating().orElse(0))
                .subscribe(rating -> ratings.getSelectionModel().select((int) rating));
        ratings.setOnAction(
                _ -> {
                    int chosen = ratings.getSelectionModel().getSelectedIndex();
                    if (chosen >= 0 && chosen != now().rating().orElse(0)) {
                        OptionalInt rating =
                                chosen == 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
                        change(now().name(), now().sign(), now().decided(), rating);
                    }
                });
        return ratings;
    }

    private Node colour(Look look) {
        String paper = Looks.name(look);
        var label = new Label(paper);
        label.getStyleClass().add("field-label");
        var group =
                new HBox(
                        label,
                        new ColourButton(
                                Messages.text("codebook.colour", paper),
                                verdict.map(look::colourOf),
                                colour -> recolour(look, colour)),
                        chip(look));
        group.getStyleClass().add("look-colours");
        return group;
    }

    /// How the verdict looks on a card of that look.
    private Node chip(Look look) {
        var chip = new VerdictChip();
        verdict.subscribe(now -> chip.show(now, look));
        var paper = new HBox(chip);
        paper.setBackground(Paints.fill(look.paper(), 4));
        paper.getStyleClass().add("chip-paper");
        return paper;
    }

    private void change(String newName, String sign, boolean decided, OptionalInt rating) {
        Verdict old = now();
        actions.change(
                new Verdict(
                        old.id(),
                        newName,
                        sign,
                        decided,
                        rating,
                        old.light(),
                        old.sepia(),
                        old.dark()));
    }

    private void recolour(Look look, String colour) {
        Verdict old = now();
        actions.change(
                new Verdict(
                        old.id(),
                        old.name(),
                        old.sign(),
                        old.decided(),
                        old.rating(),
                        look == Look.LIGHT ? colour : old.light(),
                        look == Look.SEPIA ? colour : old.sepia(),
                        look == Look.DARK ? colour : old.dark()));
    }

    private Verdict now() {
        return verdict.getValue();
    }
}
