package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.page.ArticleView;
import app.obelus.page.Mark;
import app.obelus.store.StoredArticle;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;
import app.obelus.ui.Compared;
import app.obelus.ui.Editions;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Times;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// An older edition beside the newest, with the claims on both and around the words in which they
/// differ a dotted line.
final class Comparison extends BorderPane {

    private static final double WHERE_CHANGES_LAND = 0.35;

    private final ReaderModel model;
    private final Editions editions;
    private final ArticlePane newest;
    private final ArticleView older = new ArticleView();
    private final ComboBox<Edition> which = new ComboBox<>();
    private final Label place = new Label();
    private Optional<Compared> shown = Optional.empty();
    private boolean comparing;
    private int stop = -1;

    /// @param close puts it away
    Comparison(ReaderModel model, Editions editions, ArticlePane newest, Runnable close) {
        this.model = model;
        this.editions = editions;
        this.newest = newest;
        setId("comparison");
        getStyleClass().add("article-pane");
        older.setId("older-edition");
        older.typographyProperty().bind(newest.view().typographyProperty());
        older.paragraphNumbersProperty().bind(newest.view().paragraphNumbersProperty());
        older.markStylesProperty().bind(newest.view().markStylesProperty());
        older.setMarkText(newest::describe);
        older.selectedMarkProperty().subscribe(this::select);
        setTop(bar(close));
        setCenter(older);
        setMinSize(240, 120);
        model.selection().current().subscribe(_ -> follow());
        model.notebook().subscribe(_ -> refresh());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    /// Shows the edition that the selected claim stands in, else the one before the newest.
    void open() {
        List<Edition> all = model.article().get().map(StoredArticle::editions).orElse(List.of());
        if (all.size() < 2) {
            return;
        }
        List<Edition> earlier = all.subList(0, all.size() - 1);
        comparing = true;
        which.getItems().setAll(earlier);
        Edition wanted =
                model.selection().claim().stream()
                        .flatMap(claim -> claim.targets().stream())
                        .flatMap(
                                target ->
                                        earlier.stream()
                                                .filter(it -> it.number() == target.edition()))
                        .findFirst()
                        .orElse(earlier.getLast());
        if (wanted.equals(which.getValue())) {
            refresh();
        } else {
            which.getSelectionModel().select(wanted);
        }
        older.requestFocus();
    }

    /// Nothing is compared any more.
    void putAway() {
        comparing = false;
        shown = Optional.empty();
        newest.showChanges(Optional.empty());
    }

    private Node bar(Runnable close) {
        which.setId("comparison-edition");
        which.setAccessibleText(Messages.text("compare.edition"));
        which.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Edition edition) {
                        return edition == null
                                ? ""
                                : Messages.text(
                                        "compare.editionOf",
                                        edition.number(),
                                        Times.of(edition.captured()));
                    }

                    @Override
                    public Edition fromString(String text) {
                        return which.getValue();
                    }
                });
        which.valueProperty().subscribe(_ -> refresh());
        place.getStyleClass().add("muted");
        place.setId("comparison-place");
        var steps =
                new HBox(
                        8,
                        button(Feather.CHEVRON_UP, "compare.previous", () -> step(-1)),
                        button(Feather.CHEVRON_DOWN, "compare.next", () -> step(1)),
                        place);
        steps.setAlignment(Pos.CENTER_LEFT);
        var left = new FlowPane(8, 4, which, steps);
        HBox.setHgrow(left, Priority.ALWAYS);
        var bar = new HBox(8, left, button(Feather.X, "compare.close", close));
        bar.getStyleClass().add("comparison-bar");
        return bar;
    }

    private static Button button(Feather icon, String name, Runnable run) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(name.replace('.', '-'));
        button.getStyleClass().add("flat-button");
        button.setAccessibleText(Messages.text(name));
        button.setTooltip(new Tooltip(Messages.text(name)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Compares again, as when another edition is chosen or a claim has changed.
    private void refresh() {
        Edition wanted = which.getValue();
        if (wanted != null && comparing) {
            editions.compare(wanted, this::show);
        }
    }

    private void show(Compared compared) {
        if (!comparing || !compared.edition().equals(which.getValue())) {
            return;
        }
        boolean same = shown.filter(it -> it.edition().equals(compared.edition())).isPresent();
        shown = Optional.of(compared);
        if (!same) {
            older.setArticle(compared.older());
            ArticleHead.of(compared.older()).showIn(older);
            stop = -1;
        }
        older.setMarks(
                MarkStyles.marks(
                        model.notebook().getValue(), compared.places(), model.codebook().get()));
        older.setChanges(compared.takenOut());
        newest.showChanges(Optional.of(compared.putIn()));
        showStop();
        if (!same) {
            follow();
        }
    }

    private void step(int step) {
        List<Compared.Stop> stops = shown.map(Compared::stops).orElse(List.of());
        if (!stops.isEmpty()) {
            stop = Math.floorMod(stop < 0 && step < 0 ? -1 : stop + step, stops.size());
            older.show(stops.get(stop).older(), WHERE_CHANGES_LAND);
            newest.view().show(stops.get(stop).newer(), WHERE_CHANGES_LAND);
            showStop();
        }
    }

    private void showStop() {
        int all = shown.map(it -> it.stops().size()).orElse(0);
        place.setText(
                stop < 0
                        ? Messages.text("compare.changes", all)
                        : Messages.text("compare.change", stop + 1, all));
    }

    /// The selected claim is shown where it stands in the older edition.
    private void follow() {
        Optional<TextRange> there =
                shown.flatMap(
                        compared ->
                                model.selection().current().get().stream()
                                        .flatMap(it -> compared.places().of(it.claim()).stream())
                                        .flatMap(it -> it.range().stream())
                                        .findFirst());
        there.ifPresent(older::reveal);
        Mark framed =
                there.flatMap(
                                range ->
                                        older.getMarks().in(range).stream()
                                                .filter(mark -> mark.range().equals(range))
                                                .filter(mark -> isSelected(mark))
                                                .findFirst())
                        .orElse(null);
        older.setSelectedMark(framed);
    }

    private boolean isSelected(Mark mark) {
        return model.selection()
                .current()
                .get()
                .filter(it -> it.claim().equals(mark.owner()))
                .isPresent();
    }

    private void select(@Nullable Mark mark) {
        if (mark != null && !isSelected(mark)) {
            model.selection().goTo((ClaimId) mark.owner());
        }
    }
}
