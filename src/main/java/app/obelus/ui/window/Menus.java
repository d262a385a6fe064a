package app.obelus.ui.window;

import app.obelus.claim.Kind;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The menu bar and the tool bar: commands in the places where people look for them.
final class Menus {

    private final Commands commands;
    private final ReaderModel model;
    private final Preferences preferences;

    Menus(Commands commands, ReaderModel model, Preferences preferences) {
        this.commands = commands;
        this.model = model;
        this.preferences = preferences;
    }

    MenuBar menuBar(ReaderView window, ArticleKeys keys) {
        var recent = new Menu(Messages.text("menu.recent"));
        recent.setId("menu-recent");
        preferences.recent().subscribe(files -> fillRecent(recent, files, window));
        var mark = new Menu(Messages.text("menu.mark"));
        mark.setId("menu-mark");
        model.codebook().subscribe(book -> fillKinds(mark, book.kinds(), keys));
        var look = new Menu(Messages.text("menu.look"));
        fillLooks(look);

        var bar =
                new MenuBar(
                        menu(
                                Messages.text("menu.file"),
                                item("open"),
                                item("openAddress"),
                                recent,
                                item("paste"),
                                item("pastePlain"),
                                line(),
                                item("newerEdition"),
                                item("fetchEdition"),
                                item("pasteEdition"),
                                item("compare"),
                                item("corrections"),
                                line(),
                                item("export"),
                                item("import"),
                                item("print"),
                                line(),
                                item("handOut"),
                                item("takeAnswers"),
                                line(),
                                item("articleHistory"),
                                item("backups"),
                                line(),
                                item("settings"),
                                line(),
                                item("close")),
                        menu(
                                Messages.text("menu.edit"),
                                item("undo"),
                                item("redo"),
                                line(),
                                item("copy"),
                                line(),
                                item("find"),
                                item("findNext"),
                                item("findPrevious")),
                        menu(
                                Messages.text("menu.claim"),
                                mark,
                                item("remove"),
                                item("claimHistory"),
                                item("agreement"),
                                line(),
                                item("focus"),
                                line(),
                                item("nextClaim"),
                                item("previousClaim"),
                                item("toClaims"),
                                item("toLibrary"),
                                item("toOutline"),
                                item("filter"),
                                line(),
                                item("checks"),
                                item("nextFinding"),
                                line(),
                                item("toSummary"),
                                item("summary")),
                        menu(
                                Messages.text("menu.view"),
                                item("library"),
                                item("claims"),
                                line(),
                                look,
                                item("look"),
                                line(),
                                item("larger"),
                                item("smaller"),
                                item("usualSize"),
                                item("wider"),
                                item("narrower"),
                                item("numbers"),
                                line(),
                                item("back"),
                                item("forward"),
                                item("toArticle")),
                        menu(Messages.text("menu.help"), item("keys")));
        bar.setUseSystemMenuBar(true);
        bar.setId("menus");
        return bar;
    }

    ToolBar toolBar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar =
                new ToolBar(
                        button("library"),
                        button("open"),
                        button("openAddress"),
                        button("paste"),
                        button("back"),
                        button("forward"),
                        button("undo"),
                        button("redo"),
                        button("find"),
                        space,
                        button("smaller"),
                        button("larger"),
                        button("look"),
                        button("settings"),
                        button("keys"),
                        button("focus"),
                        button("claims"));
        bar.setId("tools");
        return bar;
    }

    private MenuItem item(String id) {
        Command command = commands.get(id);
        var item = new MenuItem();
        item.setId("menu-" + id);
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.name());
        item.acceleratorProperty().bind(command.menuKey());
        item.disableProperty().bind(command.available().map(available -> !available));
        item.setOnAction(_ -> command.run().run());
        return item;
    }

    private Button button(String id) {
        Command command = commands.get(id);
        var button = new Button();
        button.setId("tool-" + id);
        button.getStyleClass().add("flat-button");
        button.setGraphic(new FontIcon(command.icon().orElseThrow()));
        button.accessibleTextProperty().bind(command.name());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(command.nameWithKey());
        button.setTooltip(tooltip);
        button.disableProperty().bind(command.available().map(available -> !available));
        button.setOnAction(_ -> command.run().run());
        // A click leaves the focus where one works, so that the keys go on there.
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> button.setFocusTraversable(false));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> button.setFocusTraversable(true));
        return button;
    }

    private static Menu menu(String name, MenuItem... items) {
        return new Menu(name, null, items);
    }

    private static SeparatorMenuItem line() {
        return new SeparatorMenuItem();
    }

    private static void fillRecent(Menu menu, List<Path> files, ReaderView window) {
        List<MenuItem> items = new ArrayList<>();
        for (Path file : files) {
            var item = new MenuItem(file.getFileName() + " — " + file.getParent());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> window.intake().openFileAgain(file));
            items.add(item);
        }
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
    }

    private static void fillKinds(Menu menu, List<Kind> kinds, ArticleKeys keys) {
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int index = i;
            String name =
                    i < 9
                            ? Messages.text("menu.kind", kinds.get(i).name(), i + 1)
                            : kinds.get(i).name();
            var item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> keys.kind(index));
            items.add(item);
        }
        menu.getItems().setAll(items);
    }

    private void fillLooks(Menu menu) {
        var group = new ToggleGroup();
        menu.getItems()
                .setAll(
                        look(Messages.text("look.system"), Optional.empty(), group),
                        look(Messages.text("look.light"), Optional.of(Look.LIGHT), group),
                        look(Messages.text("look.sepia"), Optional.of(Look.SEPIA), group),
                        look(Messages.text("look.dark"), Optional.of(Look.DARK), group));
    }

    private MenuItem look(String name, Optional<Look> look, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setMnemonicParsing(false);
        preferences.look().subscribe(chosen -> item.setSelected(chosen.equals(look)));
        item.setOnAction(_ -> preferences.look().set(look));
        return item;
    }
}
