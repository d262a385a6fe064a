package app.obelus.ui.window;

import app.obelus.ui.Key;
import app.obelus.ui.KeyAction;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page behind `?`: every key, in groups, found by typing.
final class KeysPage extends VBox {

    /// From this width on the groups stand in two columns.
    private static final double WIDE = 720;

    /// From what one does with an article to what helps about it.
    private static final List<String> IN_ORDER =
            List.of(
                    "keys.article",
                    "keys.selection",
                    "keys.highlights",
                    "keys.card",
                    "keys.review",
                    "keys.find",
                    "keys.checks",
                    "keys.summary",
                    "keys.history",
                    "keys.window");

    private final ObservableValue<Keymap> keymap;
    private final TextField filter = new TextField();
    private final VBox left = column();
    private final VBox right = column();
    private final Label none = new Label();
    private final ObservableValue<Boolean> wide;

    private record Row(List<String> keys, String what) {

        boolean has(String words) {
            return (String.join(" ", keys) + " " + what)
                    .toLowerCase(Locale.getDefault())
                    .contains(words);
        }
    }

    /// @param keymap whose keys are shown beside those that are the same for everyone
    /// @param close puts the page away
    KeysPage(ObservableValue<Keymap> keymap, Runnable close) {
        this.keymap = keymap;
        this.wide = widthProperty().map(width -> width.doubleValue() >= WIDE);
        setId("keys-page");
        getStyleClass().add("page");
        filter.setId("keys-filter");
        filter.setPromptText(Messages.text("keys.filter"));
        filter.setAccessibleText(Messages.text("keys.filter"));
        none.setId("keys-none");
        none.setWrapText(true);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("keys-columns");
        Node body = Pages.scrolling(new VBox(none, columns));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Pages.header(Messages.text("keys.title"), close), filter, body);

        right.visibleProperty().bind(wide);
        right.managedProperty().bind(wide);
        none.managedProperty().bind(none.visibleProperty());
        wide.subscribe(_ -> arrange());
        keymap.subscribe((_, _) -> arrange());
        filter.textProperty().subscribe(_ -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> keyPressed(event, close));
    }

    /// Gives the search field the focus, empty.
    void takeFocus() {
        filter.clear();
        arrange();
        filter.requestFocus();
    }

    private void keyPressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    private void arrange() {
        String words = filter.getText().strip().toLowerCase(Locale.getDefault());
        Map<String, List<Row>> found = new LinkedHashMap<>();
        groups().forEach(
                        (group, rows) -> {
                            List<Row> those = rows.stream().filter(row -> row.has(words)).toList();
                            if (!those.isEmpty()) {
                                found.put(group, those);
                            }
                        });
        int height = found.values().stream().mapToInt(KeysPage::height).sum();
        List<Node> first = new ArrayList<>();
        List<Node> second = new ArrayList<>();
        int above = 0;
        for (Map.Entry<String, List<Row>> group : found.entrySet()) {
            int now = height(group.getValue());
            boolean further = wide.getValue() && above + now / 2 >= height / 2 && above > 0;
            (further ? second : first).add(group(group.getKey(), group.getValue()));
            above += now;
        }
        left.getChildren().setAll(first);
        right.getChildren().setAll(second);
        none.setText(Messages.text("keys.none", filter.getText().strip()));
        none.setVisible(first.isEmpty());
    }

    /// So many lines, as far as can be told before they are laid out.
    private static int height(List<Row> rows) {
        return rows.size() + 1;
    }

    private Map<String, List<Row>> groups() {
        Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
        IN_ORDER.forEach(group -> groups.put(Messages.text(group), new LinkedHashMap<>()));
        for (KeyHelp help : KeyHelp.ALL) {
            add(groups, Messages.text(help.group()), Messages.text(help.message()), help.shown());
        }
        for (KeyAction action : keymap.getValue().actions()) {
            List<String> keys = keymap.getValue().keys(action).stream().map(Key::shown).toList();
            if (!keys.isEmpty()) {
                add(groups, action.place().words(), action.words(), keys);
            }
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        groups.forEach((group, those) -> rows.put(group, rows(those)));
        return rows;
    }

    private static void add(
            Map<String, Map<String, List<String>>> groups,
            String group,
            String what,
            List<String> keys) {
        groups.computeIfAbsent(group, _ -> new LinkedHashMap<>())
                .computeIfAbsent(what, _ -> new ArrayList<>())
                .addAll(keys);
    }

    private static List<Row> rows(Map<String, List<String>> keys) {
        return keys.entrySet().stream().map(it -> new Row(it.getValue(), it.getKey())).toList();
    }

    private static Node group(String name, List<Row> rows) {
        VBox group = new VBox(Pages.heading(name));
        group.getStyleClass().add("keys-group");
        rows.forEach(row -> group.getChildren().add(row(row)));
        return group;
    }

    private static Node row(Row row) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        for (String key : row.keys()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(cap);
        }
        Label what = new Label(row.what());
        Wrapping.of(what);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(keys, what);
        line.getStyleClass().add("keys-row");
        return line;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("keys-column");
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
