package app.obelus.ui.checks;

import app.obelus.claim.Claim;
import app.obelus.reading.LintFinding;
import app.obelus.reading.LintRule;
import app.obelus.text.Graphemes;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Wrapping;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A row of the list: what is wrong, and what to do; above the first of several rows of a claim its
/// words. Its menu switches the rule off.
final class FindingCell extends ListCell<LintFinding> {

    private static final int LONGEST = 120;
    private static final PseudoClass ANOTHER = PseudoClass.getPseudoClass("another");

    private final ReaderModel model;
    private final BiConsumer<LintRule, Boolean> turn;
    private final Label quote = label("quote");
    private final Label problem = label("check-problem");
    private final Label remedy = label("check-remedy");
    private final VBox all = new VBox(quote, problem, remedy);

    /// @param go leads to where a finding is mended
    /// @param turn switches a rule on or off
    FindingCell(ReaderModel model, Consumer<LintFinding> go, BiConsumer<LintRule, Boolean> turn) {
        this.model = model;
        this.turn = turn;
        getStyleClass().add("check-row");
        all.getStyleClass().add("check-words");
        // The list would else be as wide as its widest line.
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    LintFinding finding = getItem();
                    if (finding != null && event.getButton() == MouseButton.PRIMARY) {
                        go.accept(finding);
                    }
                });
    }

    @Override
    protected void updateItem(LintFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setContextMenu(null);
            return;
        }
        String words = words(finding);
        boolean another = isOfAnotherClaim(finding);
        pseudoClassStateChanged(ANOTHER, another);
        quote.setText(words);
        quote.setVisible(another);
        quote.setManaged(another);
        problem.setText(RuleWords.problem(finding));
        remedy.setText(RuleWords.remedy(finding.rule()));
        setGraphic(all);
        setContextMenu(menu(finding.rule()));
        setAccessibleText(Messages.text("checks.row", words, problem.getText(), remedy.getText()));
    }

    /// Whether the row above is about another claim.
    private boolean isOfAnotherClaim(LintFinding finding) {
        int above = getIndex() - 1;
        List<LintFinding> rows = getListView().getItems();
        return above < 0
                || above >= rows.size()
                || !rows.get(above).claim().equals(finding.claim());
    }

    private String words(LintFinding finding) {
        String words =
                model.notebook().getValue().find(finding.claim()).map(Claim::quote).orElse("");
        String line = words.replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                ? Messages.text("claims.noWords")
                : line.length() > LONGEST
                        ? line.substring(0, Graphemes.borderBefore(line, LONGEST)) + "…"
                        : line;
    }

    private ContextMenu menu(LintRule rule) {
        var off = new MenuItem(Messages.text("checks.turnOff", RuleWords.name(rule)));
        off.setMnemonicParsing(false);
        off.setOnAction(_ -> turn.accept(rule, false));
        return new ContextMenu(off);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
