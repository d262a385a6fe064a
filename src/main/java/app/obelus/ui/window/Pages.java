package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import atlantafx.base.theme.Styles;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the pages that lie over the article for a while have in common.
final class Pages {

    private Pages() {}

    /// The title of a page, with a button that puts it away.
    static Node header(String title, Runnable close) {
        Label name = new Label(title);
        name.getStyleClass().add("page-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, "flat-button", "page-close");
        button.setAccessibleText(Messages.text("page.close"));
        button.setTooltip(new Tooltip(Messages.text("page.close")));
        button.setOnAction(_ -> close.run());
        HBox header = new HBox(name, between, button);
        header.getStyleClass().add("page-header");
        return header;
    }

    /// The heading of a part of a page.
    static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("page-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        return heading;
    }

    /// Words of a page that wrap, and are never cut.
    static Label words(String text, String style) {
        Label words = new Label(text);
        words.getStyleClass().add(style);
        Wrapping.of(words);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /// The content of a page, as wide as the page and as long as it needs to be.
    static ScrollPane scrolling(Node content) {
        ScrollPane scrolling = new ScrollPane(content);
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolling.getStyleClass().add("page-body");
        return scrolling;
    }
}
