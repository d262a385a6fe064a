package app.obelus.ui.summary;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Place;
import app.obelus.reading.Stretch;
import app.obelus.reading.Summary;
import app.obelus.ui.Background;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The claims of the article, counted and drawn. A bar that is chosen filters the claims; one of
/// the article's stretches leads to the first claim there.
///
/// It counts only while it is in sight, and then once for all that changed since the last frame.
public final class SummaryView extends VBox {

    /// What is left above and below a bar that is brought into sight: a heading, an axis.
    private static final double MARGIN = 32;

    private final ReaderModel model;
    private final ObservableValue<Look> look;
    private final Label total = new Label();
    private final Label empty = new Label();
    private final Columns columns = new Columns();
    private final Picture picture = new Picture(columns);
    private final ScrollPane scrolling = new ScrollPane();
    private final Map<FilterPart, Part> parts = new EnumMap<>(FilterPart.class);
    private final Part stretches;
    private final Part days;
    private final FilterLine filterLine;
    private final Runnable onJump;
    private List<Stretch> places = List.of();
    private Map<String, List<Bar>> drawn = Map.of();
    private boolean waiting;

    /// @param look the paper, whose colours the kinds and verdicts are shown in
    /// @param toList shows the claims that the filter lets through
    /// @param onJump is told that a place in the article has been brought before the reader's eyes
    public SummaryView(
            ReaderModel model, ObservableValue<Look> look, Runnable toList, Runnable onJump) {
        this.model = model;
        this.look = look;
        this.onJump = onJump;
        this.filterLine = new FilterLine(model, toList);
        this.stretches =
                new Part(
                        "stretches",
                        Messages.text("summary.stretches"),
                        Messages.text("summary.stretches.none"),
                        this::jump);
        this.days =
                new Part(
                        "days",
                        Messages.text("summary.days"),
                        Messages.text("summary.days.none"),
                        _ -> {});
        for (FilterPart part : FilterPart.values()) {
            parts.put(part, part(part));
        }
        getStyleClass().add("summary");
        total.setId("summary-total");
        total.getStyleClass().add("summary-total");
        total.setWrapText(true);
        columns.show(
                List.of(
                        of(FilterPart.VERDICT),
                        of(FilterPart.KIND),
                        stretches,
                        of(FilterPart.SPEAKER),
                        of(FilterPart.STANCE),
                        of(FilterPart.TAG),
                        days));
        empty.setId("summary-empty");
        empty.getStyleClass().add("summary-empty");
        empty.setWrapText(true);
        scrolling.setContent(new VBox(empty, filterLine, picture));
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolling.getStyleClass().add("summary-body");
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        picture.managedProperty().bind(picture.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        getChildren().setAll(head(), scrolling);

        List.<ObservableValue<?>>of(
                        model.notebook(),
                        model.places(),
                        model.filter(),
                        model.codebook(),
                        look,
                        visibleProperty(),
                        sceneProperty())
                .forEach(it -> it.subscribe(_ -> changed()));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /// Takes the focus to the first bar.
    public void takeFocus() {
        draw();
        if (picture.isVisible()) {
            of(FilterPart.VERDICT).takeFocus();
        } else {
            scrolling.requestFocus();
        }
    }

    private Part of(FilterPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private Part part(FilterPart part) {
        String nothing =
                switch (part) {
                    case VERDICT, KIND -> Messages.text("summary.none");
                    case SPEAKER -> Messages.text("summary.speakers.none");
                    case TAG -> Messages.text("summary.tags.none");
                    case STANCE -> Messages.text("summary.evidence.none");
                };
        return new Part(
                part.name().toLowerCase(Locale.ROOT),
                part.title(),
                nothing,
                bar ->
                        model.filter()
                                .set(part.with(model.filter().get(), bar.id(), !bar.chosen())));
    }

    private Node head() {
        Button image =
                copy("summary-copy-image", Feather.IMAGE, Messages.text("summary.copyImage"));
        image.setOnAction(_ -> picture.copy(caption(), look.getValue()));
        Button table =
                copy("summary-copy-table", Feather.CLIPBOARD, Messages.text("summary.copyTable"));
        table.setOnAction(_ -> new CopiedTable(drawn).copy());
        HBox.setHgrow(total, Priority.ALWAYS);
        total.setMaxWidth(Double.MAX_VALUE);
        total.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(total, image, table);
        head.getStyleClass().add("summary-head");
        head.visibleProperty().bind(picture.visibleProperty());
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    private static Button copy(String id, Feather icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    // ---- counting and drawing

    private void changed() {
        if (!waiting && isShown()) {
            waiting = true;
            Background.later(
                    () -> {
                        waiting = false;
                        if (isShown()) {
                            draw();
                        }
                    });
        }
    }

    private boolean isShown() {
        return isVisible() && getScene() != null;
    }

    private void draw() {
        List<Claim> claims = model.notebook().getValue().claims();
        ClaimFilter filter = model.filter().get();
        Codebook book = model.codebook().get();
        Summary summary =
                model.article()
                        .get()
                        .map(
                                open ->
                                        Summary.of(
                                                claims,
                                                filter,
                                                model.judging().needs(),
                                                model.places().get(),
                                                open.article()))
                        .orElseGet(() -> Summary.of(claims, filter, model.judging().needs()));
        var drawing = new Drawing(summary, filter, book, look.getValue());
        Map<String, List<Bar>> bars = new LinkedHashMap<>();
        parts.forEach((part, shown) -> show(shown, part.title(), drawing.bars(part), bars));
        show(stretches, Messages.text("summary.stretches"), drawing.stretches(), bars);
        show(days, Messages.text("summary.days"), drawing.days(), bars);
        drawn = bars;
        places = summary.stretches();
        total.setText(
                filter.isNone()
                        ? Messages.text(
                                "summary.total",
                                summary.claims(),
                                summary.claims() - summary.undecided())
                        : Messages.text(
                                "summary.total.filtered",
                                summary.claims(),
                                claims.size(),
                                summary.claims() - summary.undecided()));
        filterLine.show(summary.claims());
        picture.setVisible(!claims.isEmpty());
        empty.setVisible(claims.isEmpty());
        empty.setText(
                model.article().get().isEmpty()
                        ? Messages.text("summary.empty.noArticle")
                        : Messages.text("summary.empty.noClaims"));
    }

    private void show(Part part, String title, List<Bar> bars, Map<String, List<Bar>> all) {
        part.show(bars, look.getValue());
        all.put(title, bars);
    }

    private void jump(Bar bar) {
        places.get(Integer.parseInt(bar.id())).first().ifPresent(this::goTo);
    }

    private void goTo(Place place) {
        place.range()
                .ifPresent(
                        range -> {
                            model.selection().select(place.claim(), range);
                            model.selection().goTo(range);
                            onJump.run();
                        });
    }

    /// Brings the bar that the keys came to into sight.
    private void reveal(@Nullable Node owner) {
        if (owner instanceof BarRow && isIn(owner, picture)) {
            scrolling.layout();
            Node content = scrolling.getContent();
            Bounds bar = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double seen = scrolling.getViewportBounds().getHeight();
            double hidden = content.getLayoutBounds().getHeight() - seen;
            double top = scrolling.getVvalue() * hidden;
            double most = bar.getMinY() - MARGIN;
            double wanted = Math.clamp(top, Math.min(most, bar.getMaxY() + MARGIN - seen), most);
            if (hidden > 0 && wanted != top) {
                scrolling.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        }
    }

    private static boolean isIn(Node node, Node within) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(within::equals);
    }

    private String caption() {
        return Stream.of(
                        model.article().get().map(open -> open.article().title()).orElse(""),
                        total.getText(),
                        filterLine.words())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
