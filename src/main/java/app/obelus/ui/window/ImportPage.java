package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.export.CsvImporter;
import app.obelus.export.ImportPlan;
import app.obelus.export.Importer;
import app.obelus.ui.Importing;
import app.obelus.ui.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What would be taken in of a file of another program, before anything is changed.
final class ImportPage extends VBox {

    /// More are not listed; they come in all the same.
    private static final int MOST_LISTED = 100;

    private final Importing importing;
    private final Importing.Read read;
    private final Runnable close;
    private final Label summary = Pages.words("", "edition-summary");
    private final Label more = Pages.words("", "muted");
    private final VBox lists = new VBox(16);
    private final Button take = new Button(Messages.text("import.take"));
    private final Button nothing = new Button(Messages.text("import.discard"));
    private final ColumnChoice columns;
    private Optional<Importing.Planned> planned = Optional.empty();
    private int asked;

    /// @param close puts the page away
    ImportPage(Importing importing, Importing.Read read, Runnable close) {
        this.importing = importing;
        this.read = read;
        this.close = close;
        this.columns = new ColumnChoice(read.columns(), this::plan);
        setId("import-page");
        getStyleClass().add("page");
        summary.setId("import-summary");
        more.setId("import-more");
        Label into =
                Pages.words(
                        Messages.text("import.into", read.article().article().title()), "muted");
        into.setId("import-into");
        var body = new VBox(new VBox(4, into, summary, more));
        body.getStyleClass().add("edition-report");
        if (read.isTable()) {
            body.getChildren().add(columns);
        }
        body.getChildren().addAll(decisions(), lists);
        Node scrolling = Pages.scrolling(body);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Pages.header(Messages.text("import.title", read.file().name()), close),
                        scrolling);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
        plan();
    }

    void takeFocus() {
        (take.isDisabled() ? nothing : take).requestFocus();
    }

    private Node decisions() {
        take.setId("import-take");
        take.setDefaultButton(true);
        take.setDisable(true);
        take.setOnAction(_ -> take());
        nothing.setId("import-discard");
        nothing.setOnAction(_ -> close.run());
        var buttons = new FlowPane(8, 8, take, nothing);
        buttons.getStyleClass().add("edition-decisions");
        return buttons;
    }

    /// An answer to what was asked before is of no use any more.
    private void plan() {
        int now = ++asked;
        Importer format = read.isTable() ? CsvImporter.withOnly(columns.chosen()) : read.format();
        importing.plan(
                read,
                format,
                plan -> {
                    if (now == asked) {
                        show(plan);
                    }
                },
                why -> {
                    if (now == asked) {
                        showRefused(why);
                    }
                });
    }

    private void take() {
        planned.ifPresent(
                it -> {
                    if (importing.take(it)) {
                        close.run();
                    } else {
                        plan();
                    }
                });
    }

    private void showRefused(String why) {
        planned = Optional.empty();
        setTakeable(false);
        summary.setText(Messages.text("import.refused", why));
        more.setText(Messages.text("import.nothing"));
        lists.getChildren().clear();
    }

    private void show(Importing.Planned it) {
        planned = Optional.of(it);
        ImportPlan plan = it.plan();
        setTakeable(!plan.isEmpty());
        summary.setText(
                plan.isEmpty()
                        ? Messages.text("import.empty")
                        : Messages.text(
                                "import.summary",
                                plan.added().size(),
                                plan.changed().size(),
                                plan.skipped().size()));
        more.setText(more(plan));
        var rows = new ImportRow(it.codebook());
        Set<ClaimId> unplaced = new HashSet<>(plan.unplaced());
        lists.getChildren().clear();
        list(
                Messages.text("import.unplaced", plan.unplaced().size()),
                Stream.concat(plan.added().stream(), plan.changed().stream())
                        .filter(claim -> unplaced.contains(claim.id()))
                        .map(rows::of)
                        .toList());
        list(
                Messages.text("import.added"),
                plan.added().stream()
                        .filter(claim -> !unplaced.contains(claim.id()))
                        .map(rows::of)
                        .toList());
        list(
                Messages.text("import.changed"),
                plan.changed().stream()
                        .filter(claim -> !unplaced.contains(claim.id()))
                        .map(rows::of)
                        .toList());
        list(Messages.text("import.leftOut"), plan.skipped().stream().map(rows::of).toList());
    }

    /// Keeps the focus at the decision, if it is there.
    private void setTakeable(boolean takeable) {
        boolean deciding = take.isFocused() || nothing.isFocused();
        take.setDisable(!takeable);
        if (deciding) {
            takeFocus();
        }
    }

    private static String more(ImportPlan plan) {
        List<String> lines = new ArrayList<>();
        if (!plan.unplaced().isEmpty()) {
            lines.add(Messages.text("import.unplaced.about", plan.unplaced().size()));
        }
        lines.addAll(plan.remarks());
        lines.add(Messages.text("import.nothing"));
        return String.join("\n", lines);
    }

    private void list(String heading, List<Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var list = new VBox(Pages.heading(heading));
        list.getStyleClass().add("edition-list");
        list.getChildren().addAll(rows.subList(0, Math.min(MOST_LISTED, rows.size())));
        if (rows.size() > MOST_LISTED) {
            list.getChildren()
                    .add(new Label(Messages.text("edition.more", rows.size() - MOST_LISTED)));
        }
        lists.getChildren().add(list);
    }
}
