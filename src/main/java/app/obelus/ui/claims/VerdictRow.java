package app.obelus.ui.claims;

import app.obelus.claim.Verdict;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Paints;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// One verdict of the codebook: its key, name, sign, whether it decides, its rating and colours.
final class VerdictRow extends BookRow<Verdict> {

    private static final int BEST = 5;

    VerdictRow(
            int number,
            ObservableValue<Verdict> verdict,
            ObservableValue<Integer> count,
            BookList.Actions<Verdict> actions) {
        super(verdict, actions, Verdict::name, Verdict::withName);
        Node sign = sign("codebook.sign", Verdict::sign, VerdictRow::isSign, Verdict::withSign);
        FlowPane second = looks(this::colour);
        second.getChildren().addFirst(decides());
        getChildren().setAll(line(number, count, List.of(name(), sign, ratings())), second);
    }

    private Node decides() {
        var decides = new CheckBox(Messages.text("codebook.decides"));
        decides.setTooltip(new Tooltip(Messages.text("codebook.decides.about")));
        entry().map(Verdict::decided).subscribe(decides::setSelected);
        decides.setOnAction(_ -> change(now().withDecided(decides.isSelected())));
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
        entry().map(it -> it.rating().orElse(0))
                .subscribe(rating -> ratings.getSelectionModel().select((int) rating));
        ratings.setOnAction(
                _ -> {
                    int chosen = ratings.getSelectionModel().getSelectedIndex();
                    if (chosen >= 0) {
                        change(
                                now().withRating(
                                                chosen == 0
                                                        ? OptionalInt.empty()
                                                        : OptionalInt.of(chosen)));
                    }
                });
        return ratings;
    }

    private List<Node> colour(Look look) {
        return List.of(
                new ColourButton(
                        Messages.text("codebook.colour", Looks.name(look)),
                        entry().map(look::colourOf),
                        colour -> recolour(look, colour)),
                chip(look));
    }

    /// How the verdict looks on a card of that look.
    private Node chip(Look look) {
        var chip = new VerdictChip();
        entry().subscribe(now -> chip.show(now, look));
        var paper = new HBox(chip);
        paper.setBackground(Paints.fill(look.paper(), 4));
        paper.getStyleClass().add("chip-paper");
        return paper;
    }

    private void recolour(Look look, String colour) {
        Verdict old = now();
        change(
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

    private static boolean isSign(String text) {
        return text.codePointCount(0, text.length()) <= 2;
    }
}
