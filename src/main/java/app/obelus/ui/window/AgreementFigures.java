package app.obelus.ui.window;

import app.obelus.claim.Codebook;
import app.obelus.claim.Verdict;
import app.obelus.reading.Agreement;
import app.obelus.reading.Agreement.Doubt;
import app.obelus.reading.Agreement.Pair;
import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// How far readers agree, in plain words, and for every two of them a table of who gave which
/// verdict where the other gave which.
final class AgreementFigures extends VBox {

    /// Columns for more verdicts than this have signs only, which the rows tell the names of, so
    /// that they go into a narrow window.
    private static final int MOST_NAMED = 5;

    AgreementFigures(Agreement agreement, Codebook book) {
        getStyleClass().add("agreement-figures");
        if (agreement.items() == 0) {
            getChildren().setAll(Pages.words(Messages.text("agreement.empty"), "edition-summary"));
            getChildren().getFirst().setId("agreement-empty");
            return;
        }
        agreement.doubts().stream().sorted().forEach(doubt -> getChildren().add(careful(doubt)));
        for (Pair pair : agreement.pairs()) {
            getChildren().add(pair(pair, book));
        }
        getChildren()
                .add(
                        Pages.words(
                                agreement.alpha().isPresent()
                                        ? Messages.text(
                                                "agreement.alpha",
                                                figure(agreement.alpha()),
                                                agreement.items(),
                                                agreement.readers().size())
                                        : Messages.text("agreement.alpha.undefined"),
                                "muted"));
    }

    private static Node careful(Doubt doubt) {
        String said =
                switch (doubt) {
                    case FEW_ITEMS -> Messages.text("agreement.few", Agreement.FEW);
                    case ONE_DOMINATES -> Messages.text("agreement.dominates");
                };
        Label label = Pages.words(said, "agreement-doubt");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }

    private static Node pair(Pair pair, Codebook book) {
        Label same =
                Pages.words(
                        Messages.text(
                                "agreement.pair",
                                pair.first(),
                                pair.second(),
                                pair.same(),
                                pair.items(),
                                pair.percent()),
                        "edition-summary");
        Label kappa =
                Pages.words(
                        pair.kappa().isPresent()
                                ? Messages.text("agreement.kappa", figure(pair.kappa()))
                                : Messages.text("agreement.kappa.undefined"),
                        "muted");
        Label axes =
                Pages.words(Messages.text("agreement.axes", pair.first(), pair.second()), "muted");
        var box = new VBox(4, same, kappa, axes, table(pair, book));
        box.getStyleClass().add("agreement-pair");
        return box;
    }

    private static Node table(Pair pair, Codebook book) {
        var table = new GridPane();
        table.setId("agreement-table");
        table.getStyleClass().add("agreement-table");
        List<String> verdicts = inOrder(pair.verdicts(), book);
        for (int i = 0; i < verdicts.size(); i++) {
            String verdict = verdicts.get(i);
            String heading =
                    verdicts.size() > MOST_NAMED ? sign(verdict, book) : named(verdict, book);
            table.add(cell(heading, "column"), i + 1, 0);
            table.add(cell(named(verdict, book), "row"), 0, i + 1);
            for (int j = 0; j < verdicts.size(); j++) {
                int count = pair.count(verdict, verdicts.get(j));
                Label number = cell(count == 0 ? "·" : Integer.toString(count), "count");
                if (i == j) {
                    number.getStyleClass().add("same");
                } else if (count > 0) {
                    number.getStyleClass().add("different");
                }
                table.add(number, j + 1, i + 1);
            }
        }
        return table;
    }

    /// As the scale has them; those that it does not have last.
    private static List<String> inOrder(Set<String> verdicts, Codebook book) {
        Set<String> all = new LinkedHashSet<>();
        book.scale().verdicts().stream()
                .map(Verdict::id)
                .filter(verdicts::contains)
                .forEach(all::add);
        verdicts.stream().sorted().forEach(all::add);
        return new ArrayList<>(all);
    }

    private static String sign(String verdict, Codebook book) {
        return book.verdict(verdict).map(Verdict::sign).orElse(verdict);
    }

    private static String named(String verdict, Codebook book) {
        return book.verdict(verdict).map(it -> it.sign() + " " + it.name()).orElse(verdict);
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("agreement-cell", style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static String figure(OptionalDouble value) {
        return Messages.text("agreement.figure", value.orElseThrow());
    }
}
