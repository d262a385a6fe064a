package app.obelus.ui.claims;

import app.obelus.ui.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/// The context menu of a field. JavaFX's own would undo what was typed in the field, which may have
/// been about another claim.
final class FieldMenu {

    private FieldMenu() {}

    static ContextMenu of(TextInputControl field, Runnable undo, Runnable redo) {
        var cut = item("claims.menu.cut", field::cut);
        var copy = item("claims.menu.copy", field::copy);
        var paste = item("claims.menu.paste", field::paste);
        var undoing = item("claims.menu.undo", undo);
        var redoing = item("claims.menu.redo", redo);
        var menu =
                new ContextMenu(
                        undoing,
                        redoing,
                        new SeparatorMenuItem(),
                        cut,
                        copy,
                        paste,
                        item("claims.menu.selectAll", field::selectAll));
        var nothing = field.selectedTextProperty().map(String::isEmpty);
        var fixed = field.editableProperty().map(editable -> !editable);
        cut.disableProperty().bind(field.editableProperty().flatMap(it -> it ? nothing : fixed));
        copy.disableProperty().bind(nothing);
        paste.disableProperty().bind(fixed);
        undoing.disableProperty().bind(fixed);
        redoing.disableProperty().bind(fixed);
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
