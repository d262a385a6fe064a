package app.obelus.ui.history;

import app.obelus.claim.Notebook;
import app.obelus.reading.Restoration;
import app.obelus.store.Backup;
import app.obelus.ui.Messages;
import app.obelus.ui.Past;
import app.obelus.ui.Problem;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Times;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The backups of the article's notes, and what would become of the claims with the chosen one.
final class RestorePane extends VBox {

    private static final double ROW = 50;
    private static final int MOST_ROWS = 4;

    private final Past past;
    private final ReaderModel model;
    private final ListView<Backup> backups = new ListView<>();
    private final Map<Backup, String> counts = new HashMap<>();
    private final Label summary = label("restore-summary");
    private final ListView<Row> changes = new ListView<>();
    private final Button restore = new Button(Messages.text("restore.restore"));
    private Optional<Backup> chosen = Optional.empty();
    private Optional<Notebook> claims = Optional.empty();
    private int opened;

    /// @param restored is run when a backup has been restored
    RestorePane(Past past, Runnable restored) {
        this.past = past;
        this.model = past.model();
        getStyleClass().add("restore-pane");
        var about = label("row-aside");
        about.setText(Messages.text("restore.about"));
        var none = label("past-none");
        none.setText(Messages.text("restore.none"));
        backups.setId("restore-backups");
        backups.getStyleClass().addAll("past-rows", "restore-backups");
        backups.setAccessibleText(Messages.text("restore.backups"));
        backups.setPlaceholder(none);
        backups.setCellFactory(_ -> new RowCell<>(this::row, RowCell.Action.none()));
        backups.prefHeightProperty()
                .bind(Bindings.size(backups.getItems()).map(RestorePane::heightOf));
        backups.setMinHeight(ROW);
        changes.setId("restore-changes");
        changes.getStyleClass().add("past-rows");
        changes.setAccessibleText(Messages.text("restore.changes.list"));
        changes.setPlaceholder(new Label());
        changes.setCellFactory(_ -> new RowCell<>(row -> row, RowCell.Action.none()));
        VBox.setVgrow(changes, Priority.ALWAYS);
        restore.setId("restore");
        restore.getStyleClass().addAll("quiet-button", "restore-button");
        restore.setOnAction(_ -> claims.ifPresent(then -> past.restore(then, restored)));
        getChildren().setAll(about, backups, summary, changes, restore);

        backups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(now -> choose(Optional.ofNullable(now)));
        backups.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInBackups);
        restore.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedOnButton);
    }

    /// Asks for the backups anew, and takes the focus.
    void open() {
        close();
        backups.getItems().clear();
        backups.requestFocus();
        int asked = opened;
        past.backups(
                all -> {
                    if (asked == opened) {
                        backups.getItems().setAll(all);
                        backups.getSelectionModel().selectFirst();
                        count(all.iterator(), asked);
                    }
                });
    }

    /// Reads no more.
    void close() {
        opened++;
        counts.clear();
    }

    /// Shows what would change from what the claims are now.
    void compare() {
        Optional<Restoration> change =
                claims.map(then -> Restoration.of(model.notebook().getValue(), then));
        restore.setDisable(
                model.readOnly().get().isPresent() || change.filter(it -> !it.isEmpty()).isEmpty());
        changes.setItems(
                FXCollections.observableList(
                        change.map(it -> Rows.of(it, model.codebook().get())).orElse(List.of())));
        change.ifPresent(it -> summary.setText(summary(it)));
    }

    /// One after another, so that a save never waits for more than one.
    private void count(Iterator<Backup> left, int asked) {
        if (asked == opened && left.hasNext()) {
            Backup backup = left.next();
            past.read(
                    backup,
                    notebook -> {
                        counts.put(backup, Messages.text("restore.count", notebook.size()));
                        counted(left, asked);
                    },
                    _ -> {
                        counts.put(backup, Messages.text("restore.notRead"));
                        counted(left, asked);
                    });
        }
    }

    private void counted(Iterator<Backup> left, int asked) {
        backups.refresh();
        count(left, asked);
    }

    private void choose(Optional<Backup> backup) {
        if (backup.equals(chosen)) {
            return;
        }
        chosen = backup;
        claims = Optional.empty();
        summary.setText("");
        compare();
        backup.ifPresent(
                one ->
                        past.read(
                                one,
                                notebook -> read(one, notebook),
                                problem -> notRead(one, problem)));
    }

    private void read(Backup backup, Notebook notebook) {
        if (chosen.filter(backup::equals).isPresent()) {
            claims = Optional.of(notebook);
            compare();
        }
    }

    private void notRead(Backup backup, Problem problem) {
        if (chosen.filter(backup::equals).isPresent()) {
            summary.setText(problem.happened() + " " + problem.safe());
        }
    }

    private static String summary(Restoration change) {
        return change.isEmpty()
                ? Messages.text("restore.same")
                : Messages.text(
                        "restore.summary",
                        change.back().size(),
                        change.changed().size(),
                        change.gone().size());
    }

    private Row row(Backup backup) {
        return new Row(Times.of(backup.kept()), counts.getOrDefault(backup, ""), "", List.of());
    }

    /// Enter on a backup leads to the button, which has to be pressed itself.
    private void pressedInBackups(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            restore.requestFocus();
            event.consume();
        }
    }

    private void pressedOnButton(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            restore.fire();
            event.consume();
        }
    }

    private static double heightOf(Number rows) {
        return ROW * (rows.intValue() == 0 ? 2 : Math.min(rows.intValue(), MOST_ROWS));
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
