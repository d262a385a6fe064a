package app.obelus.ui.claims;

import app.obelus.claim.Codebook;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.reading.Statistics;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Which claims are wanted: words, and any of some kinds, verdicts and tags.
final class FilterBar extends VBox {

    private final ReaderModel model;
    private final TextField words = new TextField();

    /// What a menu chooses: a part of the filter, and how many claims there are of each.
    private record Part(
            Function<ClaimFilter, Set<String>> chosen,
            BiFunction<ClaimFilter, Set<String>, ClaimFilter> with,
            Function<Statistics, Map<String, Integer>> counts,
            BiFunction<Codebook, String, String> name) {}

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
        clear.visibleProperty().bind(model.filter().map(filter -> !filter.isNone()));
        clear.managedProperty().bind(clear.visibleProperty());
        var menus =
                new FlowPane(
                        menu(
                                "kind",
                                new Part(
                                        ClaimFilter::kinds,
                                        ClaimFilter::withKinds,
                                        Statistics::byKind,
                                        Codebook::kindName)),
                        menu(
                                "verdict",
                                new Part(
                                        ClaimFilter::verdicts,
                                        ClaimFilter::withVerdicts,
                                        Statistics::byVerdict,
                                        Codebook::verdictName)),
                        menu(
                                "tag",
                                new Part(
                                        ClaimFilter::tags,
                                        ClaimFilter::withTags,
                                        Statistics::byTag,
                                        (_, tag) -> tag)),
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
                                "claim-filter-disagreements",
                                Need.CONSENSUS,
                                Messages.text("claims.filter.disagreements"),
                                Messages.text("claims.filter.disagreements.about")),
                        clear);
        menus.getStyleClass().add("filter-menus");
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
        button.visibleProperty().bind(any);
        button.managedProperty().bind(button.visibleProperty());
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

    private MenuButton menu(String id, Part part) {
        var menu = new MenuButton();
        menu.setId("claim-filter-" + id);
        menu.getStyleClass().add("filter-menu");
        String name =
                switch (id) {
                    case "kind" -> Messages.text("claims.kind");
                    case "verdict" -> Messages.text("claims.verdict");
                    default -> Messages.text("claims.tags");
                };
        menu.textProperty()
                .bind(
                        model.filter()
                                .map(part.chosen())
                                .map(
                                        chosen ->
                                                chosen.isEmpty()
                                                        ? name
                                                        : Messages.text(
                                                                "claims.filter.chosen",
                                                                name,
                                                                chosen.size())));
        // A menu without items does not open.
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> fill(menu, part));
        return menu;
    }

    private void fill(MenuButton menu, Part part) {
        Codebook book = model.codebook().get();
        Map<String, Integer> counts =
                part.counts().apply(Statistics.of(model.notebook().getValue(), book));
        Set<String> all = new LinkedHashSet<>(counts.keySet());
        all.addAll(part.chosen().apply(model.filter().get()));
        menu.getItems()
                .setAll(
                        all.stream()
                                .map(
                                        id ->
                                                item(
                                                        part,
                                                        id,
                                                        part.name().apply(book, id),
                                                        counts.getOrDefault(id, 0)))
                                .toList());
        if (all.isEmpty()) {
            var none = new MenuItem(Messages.text("claims.filter.none"));
            none.setDisable(true);
            menu.getItems().setAll(none);
        }
    }

    private MenuItem item(Part part, String id, String name, int count) {
        var box = new CheckBox(Messages.text("claims.filter.count", name, count));
        box.setMnemonicParsing(false);
        box.setSelected(part.chosen().apply(model.filter().get()).contains(id));
        box.setMouseTransparent(true);
        var item = new CustomMenuItem(box, false);
        item.setOnAction(
                _ -> {
                    box.setSelected(!box.isSelected());
                    choose(part, id, box.isSelected());
                });
        return item;
    }

    private void choose(Part part, String id, boolean chosen) {
        ClaimFilter filter = model.filter().get();
        Set<String> now = new HashSet<>(part.chosen().apply(filter));
        if (chosen) {
            now.add(id);
        } else {
            now.remove(id);
        }
        model.filter().set(part.with().apply(filter, now));
    }
}
