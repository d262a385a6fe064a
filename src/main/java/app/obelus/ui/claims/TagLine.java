package app.obelus.ui.claims;

import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Collectors;

/// Tags on one line: those that fit, whole, and how many more there are. Only where there is no
/// room for a single one is the first one cut, if there is room for more than a letter or two.
final class TagLine extends Region {

    /// No card is so wide that more would fit.
    private static final int MOST = 12;

    /// So many are named when the hand hovers.
    private static final int MOST_NAMED = 30;

    /// Less of a tag tells nothing.
    private static final double LEAST = 56;

    private static final double GAP = 4;

    private final Label more = new Label();
    private final Tooltip all = new Tooltip();
    private List<String> tags = List.of();
    private List<Label> labels = List.of();

    TagLine() {
        getStyleClass().add("card-tags");
        more.getStyleClass().add("card-tags-more");
        setMinWidth(0);
    }

    /// The tags get their looks at once, for they are laid out in the pass that asks for them, and
    /// without looks they have no width.
    void show(List<String> now) {
        if (now.equals(tags)) {
            return;
        }
        tags = List.copyOf(now);
        labels = tags.stream().limit(MOST).map(TagLine::label).toList();
        getChildren().setAll(labels);
        getChildren().add(more);
        applyCss();
        if (tags.isEmpty()) {
            Tooltip.uninstall(this, all);
        } else {
            all.setText(tags.stream().limit(MOST_NAMED).collect(Collectors.joining("\n")));
            Tooltip.install(this, all);
        }
        setAccessibleText(String.join(", ", tags));
    }

    private static Label label(String tag) {
        var label = new Label(tag);
        label.getStyleClass().add("card-tag");
        return label;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = labels.stream().mapToDouble(label -> width(label) + GAP).sum();
        return tags.size() > labels.size()
                ? width + moreWidth(labels.size())
                : Math.max(0, width - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int whole = whole();
        double room = getWidth() - (tags.size() > 1 ? GAP + moreWidth(1) : 0);
        boolean cut = whole == 0 && room >= LEAST;
        int shown = cut ? 1 : whole;
        double x = 0;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(i < shown);
            if (label.isVisible()) {
                double width = cut ? room : width(label);
                place(label, x, width);
                x += width + GAP;
            }
        }
        more.setVisible(shown < tags.size());
        if (more.isVisible()) {
            place(more, x, moreWidth(shown));
        }
    }

    /// How many fit without being cut.
    private int whole() {
        double x = 0;
        int fits = 0;
        for (int i = 0; i < labels.size(); i++) {
            x += width(labels.get(i));
            boolean last = i + 1 == tags.size();
            if (x + (last ? 0 : GAP + moreWidth(i + 1)) <= getWidth()) {
                fits = i + 1;
            }
            x += GAP;
        }
        return fits;
    }

    private void place(Node node, double x, double width) {
        double height = snapSizeY(node.prefHeight(-1));
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
    }

    private double moreWidth(int shown) {
        more.setText(Messages.text("claims.tags.more", tags.size() - shown));
        return width(more);
    }

    private double width(Label label) {
        return snapSizeX(label.prefWidth(-1));
    }
}
