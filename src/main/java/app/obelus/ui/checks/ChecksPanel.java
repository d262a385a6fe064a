package app.obelus.ui.checks;

import app.obelus.reading.LintFinding;
import app.obelus.reading.LintRule;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What is to be mended, claim by claim, each with what to do about it. Enter or a click leads to
/// the claim's card.
public final class ChecksPanel extends VBox {

    private final Checks checks;
    private final ListView<LintFinding> list = new ListView<>();
    private Consumer<LintFinding> onGo = _ -> {};
    private Runnable onLeave = () -> {};

    public ChecksPanel(Checks checks) {
        this.checks = checks;
        setId("checks-panel");
        getStyleClass().add("checks-panel");
        list.setId("checks");
        list.getStyleClass().add("check-rows");
        list.setAccessibleText(Messages.text("checks.title"));
        list.setCellFactory(_ -> new FindingCell(checks.model(), this::go, checks::turn));
        list.setPlaceholder(nothing());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(heading(), list);
        checks.findings().subscribe(this::show);
    }

    /// @param go leads to where a finding is mended, such as the claim's card
    public void setOnGo(Consumer<LintFinding> go) {
        this.onGo = go;
    }

    /// @param leave takes the focus to the article
    public void setOnLeave(Runnable leave) {
        this.onLeave = leave;
    }

    /// How many things there are to be mended.
    public ObservableValue<Integer> count() {
        return checks.findings().map(List::size);
    }

    /// Takes the focus to the list, and there to what is to be mended where the reader is.
    public void takeFocus() {
        int row = checks.nearest().map(list.getItems()::indexOf).orElse(-1);
        if (row >= 0) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 1));
        }
        list.requestFocus();
    }

    /// Leads to the finding behind the one where the reader was last, from wherever that is.
    public void goToNext() {
        checks.next()
                .ifPresent(
                        finding -> {
                            list.getSelectionModel().select(finding);
                            go(finding);
                        });
    }

    private void go(LintFinding finding) {
        checks.visit(finding);
        checks.model().selection().goTo(finding.claim());
        onGo.accept(finding);
    }

    /// What is mended is gone, and the row that comes into its place is selected.
    private void show(List<LintFinding> now) {
        int row = list.getSelectionModel().getSelectedIndex();
        LintFinding selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(now);
        int again = selected == null ? -1 : now.indexOf(selected);
        if (again >= 0 || row >= 0) {
            list.getSelectionModel().select(again >= 0 ? again : Math.min(row, now.size() - 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            LintFinding finding = list.getSelectionModel().getSelectedItem();
            if (finding != null) {
                go(finding);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        int step =
                switch (event.getCharacter()) {
                    case "j" -> 1;
                    case "k" -> -1;
                    default -> 0;
                };
        int row = list.getSelectionModel().getSelectedIndex() + step;
        if (step != 0 && row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 1));
            event.consume();
        }
    }

    private Node heading() {
        var heading = new HBox(rules());
        heading.getStyleClass().add("panel-heading");
        return heading;
    }

    private Node rules() {
        var menu = new MenuButton();
        menu.setId("checks-rules");
        menu.getStyleClass().add("filter-menu");
        ObservableValue<Set<LintRule>> off = checks.off();
        menu.textProperty().bind(off.map(rules -> Messages.text("checks.rules", rules.size())));
        menu.getItems().setAll(Arrays.stream(LintRule.values()).map(this::item).toList());
        return menu;
    }

    private MenuItem item(LintRule rule) {
        var box = new CheckBox(RuleWords.name(rule));
        box.setMnemonicParsing(false);
        box.setMouseTransparent(true);
        checks.off().subscribe(off -> box.setSelected(!off.contains(rule)));
        var item = new CustomMenuItem(box, false);
        item.setId("rule-" + rule.id());
        item.setOnAction(_ -> checks.turn(rule, !box.isSelected()));
        return item;
    }

    private static Node nothing() {
        var title = new Label(Messages.text("checks.nothing"));
        title.getStyleClass().add("panel-title");
        var words = new Label(Messages.text("checks.nothing.about"));
        words.setWrapText(true);
        var nothing = new VBox(title, words);
        nothing.setId("checks-nothing");
        nothing.getStyleClass().add("empty-state");
        return nothing;
    }
}
