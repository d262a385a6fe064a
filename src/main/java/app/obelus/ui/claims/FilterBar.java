package app.obelus.ui.claims;

import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Which claims are wanted: words, and any of some kinds, verdicts, tags, speakers, stances.
final class FilterBar extends VBox {

    private final ReaderModel model;
    private final TextField words = new TextField();

    /// @param done takes the focus to the cards, as Esc and Enter ask for
    FilterBar(ReaderModel model, Runnable done) {
        this.model = model;
        getStyleClass().add("filter-bar");
        words.setId("claim-filter");
        words.setPromptText(Messages.text("claims.filter.words"));
        words.setAccessibleText(Messages.text("claims.filter.words"));
        model.filter().map(ClaimFilter::words).subscribe(this::showWords);
        words.textProperty()
                .subscribe(text -> model.filter().set(model.filter().get().withWords(text)));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, done));

        Button clear = clearButton(model, Messages.text("claims.filter.clear"));
        showWhere(clear, model.filter().map(filter -> !filter.isNone()));
        var menus =
                new FlowPane(
                        new FilterMenu(model, FilterPart.KIND),
                        new FilterMenu(model, FilterPart.VERDICT),
                        new FilterMenu(model, FilterPart.TAG),
                        speakerMenu(),
                        stanceMenu(),
                        needButton(
                                "claim-filter-conflicts",
                                Need.SETTLING,
                                Messages.text("claims.filter.conflicts"),
                                Messages.text("claims.filter.conflicts.about")),
                        needButton(
                                "claim-filter-changed",
                                Need.PLACE,
                                Messages.text("claims.filter.changed"),
                                Messages.text("claims.filter.changed.about")),
                        needButton(
                                "claim-filter-due",
                                Need.CHECKING,
                                Messages.text("claims.filter.due"),
                                Messages.text("claims.filter.due.about")),
                        needButton(
                                "claim-filter-disagreements",
                                Need.CONSENSUS,
                                Messages.text("claims.filter.disagreements"),
                                Messages.text("claims.filter.disagreements.about")),
                        clear);
        menus.getStyleClass().add("filter-menus");
        menus.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(words, menus);
    }

    /// A button that lets every claim through again.
    static Button clearButton(ReaderModel model, String name) {
        var clear = new Button(name, Icons.of(Feather.X));
        clear.getStyleClass().add("quiet-button");
        clear.setOnAction(_ -> model.filter().set(ClaimFilter.none()));
        return clear;
    }

    /// Lists only claims that need something; in sight while there are such.
    private ToggleButton needButton(String id, Need need, String name, String about) {
        var button = new ToggleButton(name);
        button.setId(id);
        button.getStyleClass().addAll("filter-menu", "filter-toggle");
        button.setTooltip(new Tooltip(about));
        button.setOnAction(
                _ -> model.filter().set(model.filter().get().withNeed(need, button.isSelected())));
        ObservableValue<Boolean> wanted =
                model.filter().map(filter -> filter.needs().contains(need));
        wanted.subscribe(button::setSelected);
        var any =
                Bindings.createBooleanBinding(
                        () -> wanted.getValue() || isAnywhere(need),
                        wanted,
                        model.article(),
                        model.codebook(),
                        model.notebook());
        showWhere(button, any);
        return button;
    }

    private boolean isAnywhere(Need need) {
        Needs needs = model.judging().needs();
        return model.notebook().getValue().claims().stream()
                .anyMatch(claim -> needs.has(claim, need));
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private void showWords(String text) {
        if (!words.getText().equals(text)) {
            words.setText(text);
        }
    }

    private void press(KeyEvent event, Runnable done) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            event.consume();
            words.clear();
        } else if (event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.DOWN) {
            event.consume();
            done.run();
        }
    }

    /// In sight where a claim says whose it is.
    private FilterMenu speakerMenu() {
        var menu = new FilterMenu(model, FilterPart.SPEAKER);
        showWhere(
                menu,
                Bindings.createBooleanBinding(
                        () ->
                                !model.filter().get().speakers().isEmpty()
                                        || model.notebook().getValue().claims().stream()
                                                .anyMatch(claim -> !claim.speaker().isEmpty()),
                        model.filter(),
                        model.notebook()));
        return menu;
    }

    /// In sight while it holds claims back; the summary is where one chooses by evidence.
    private FilterMenu stanceMenu() {
        var menu = new FilterMenu(model, FilterPart.STANCE);
        showWhere(menu, model.filter().map(filter -> !filter.stances().isEmpty()));
        return menu;
    }

    private static void showWhere(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
    }
}
