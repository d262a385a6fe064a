package app.obelus.ui.claims;

import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Summary;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Chooses what claims have to have in one part of the filter; says how many there are of each.
final class FilterMenu extends MenuButton {

    private final ReaderModel model;
    private final FilterPart part;

    FilterMenu(ReaderModel model, FilterPart part) {
        this.model = model;
        this.part = part;
        setId("claim-filter-" + part.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("filter-menu");
        textProperty().bind(model.filter().map(filter -> text(part.chosen(filter).size())));
        // A menu without items does not open.
        getItems().add(new MenuItem());
        setOnShowing(_ -> fill());
    }

    private String text(int chosen) {
        return chosen == 0
                ? part.title()
                : Messages.text("claims.filter.chosen", part.title(), chosen);
    }

    private void fill() {
        Summary summary =
                Summary.of(
                        model.notebook().getValue().claims(),
                        ClaimFilter.none(),
                        model.judging().needs());
        Map<String, Integer> counts = part.counts(summary);
        Set<String> all = new LinkedHashSet<>(part.inMenuOrder(counts.keySet()));
        all.addAll(part.chosen(model.filter().get()));
        List<MenuItem> items =
                all.stream().map(id -> item(id, counts.getOrDefault(id, 0))).toList();
        if (items.isEmpty()) {
            var none = new MenuItem(Messages.text("claims.filter.none"));
            none.setDisable(true);
            items = List.of(none);
        }
        getItems().setAll(items);
    }

    private MenuItem item(String id, int count) {
        String name = part.name(id, model.codebook().get());
        var box = new CheckBox(Messages.text("claims.filter.count", name, count));
        box.setMnemonicParsing(false);
        box.setSelected(part.chosen(model.filter().get()).contains(id));
        box.setMouseTransparent(true);
        var item = new CustomMenuItem(box, false);
        item.setOnAction(
                _ -> {
                    box.setSelected(!box.isSelected());
                    model.filter().set(part.with(model.filter().get(), id, box.isSelected()));
                });
        return item;
    }
}
