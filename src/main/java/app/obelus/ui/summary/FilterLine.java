package app.obelus.ui.summary;

import app.obelus.reading.ClaimFilter;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is asked for now, each with a button that lets it go; and the way to the claims that are
/// left. In sight while anything is asked for.
final class FilterLine extends FlowPane {

    private static final String CHIP = "summary-chip";
    private static final double WIDEST = 240;

    private final ReaderModel model;
    private final Runnable toList;

    /// @param toList shows the claims
    FilterLine(ReaderModel model, Runnable toList) {
        this.model = model;
        this.toList = toList;
        setId("summary-filter");
        getStyleClass().add("summary-filter");
        managedProperty().bind(visibleProperty());
    }

    /// @param claims how many the filter lets through
    void show(int claims) {
        ClaimFilter filter = model.filter().get();
        List<Node> nodes = new ArrayList<>();
        for (FilterPart part : FilterPart.values()) {
            for (String id : part.inMenuOrder(part.chosen(filter))) {
                nodes.add(
                        chip(
                                Messages.text(
                                        "summary.filter.part",
                                        part.title(),
                                        part.name(id, model.codebook().get())),
                                now -> part.with(now, id, false)));
            }
        }
        if (!filter.words().isBlank()) {
            nodes.add(
                    chip(
                            Messages.text("summary.filter.words", filter.words().strip()),
                            now -> now.withWords("")));
        }
        if (!filter.needs().isEmpty()) {
            nodes.add(
                    chip(
                            Messages.text("summary.filter.needs", filter.needs().size()),
                            now -> now.withNeeds(Set.of())));
        }
        var list = new Button(Messages.text("summary.filter.show", claims));
        list.setId("summary-show");
        list.getStyleClass().add("quiet-button");
        list.setOnAction(_ -> toList.run());
        var clear = new Button(Messages.text("summary.filter.clear"));
        clear.setId("summary-clear");
        clear.getStyleClass().add("quiet-button");
        clear.setOnAction(_ -> model.filter().set(ClaimFilter.none()));
        nodes.add(list);
        nodes.add(clear);
        getChildren().setAll(nodes);
        setVisible(!filter.isNone());
    }

    /// What is asked for, in words; empty for nothing.
    String words() {
        return getChildren().stream()
                .filter(it -> it.getStyleClass().contains(CHIP))
                .map(it -> ((Labeled) it).getText())
                .collect(Collectors.joining("; "));
    }

    private Button chip(String name, UnaryOperator<ClaimFilter> without) {
        var chip = new Button(name, new FontIcon(Feather.X));
        chip.getStyleClass().addAll("quiet-button", CHIP);
        chip.setMnemonicParsing(false);
        chip.setMaxWidth(WIDEST);
        chip.setAccessibleText(Messages.text("summary.filter.without", name));
        chip.setOnAction(_ -> model.filter().set(without.apply(model.filter().get())));
        return chip;
    }
}
