package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.TextRange;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class VeilTest {

    private Shown shown;

    @Start
    void start(Stage stage) {
        shown = new Shown(stage);
    }

    @Test
    void coversEveryWordButTheStretch() {
        Shown.onFx(
                () -> shown.show(Texts.paragraphs("One two three.", "Four five six.", "Seven.")));
        TextRange bright = shown.find("five");
        assertEquals(List.of(), covers(null));
        List<Rectangle> covers = covers(bright);
        for (String words : List.of("One", "three", "Four", "six", "Seven")) {
            assertTrue(isCovered(covers, shown.find(words)), words + " is dimmed");
        }
        assertFalse(isCovered(covers, bright));
        assertEquals(List.of(), covers(null));
    }

    private boolean isCovered(List<Rectangle> covers, TextRange words) {
        return Shown.onFx(
                () -> {
                    var box = shown.view.boundsOf(words).orElseThrow();
                    return covers.stream()
                            .anyMatch(
                                    cover ->
                                            cover.getBoundsInParent()
                                                    .contains(box.getCenterX(), box.getCenterY()));
                });
    }

    private List<Rectangle> covers(@Nullable TextRange bright) {
        return Shown.onFx(
                () -> {
                    shown.view.setSpotlight(bright);
                    shown.lay();
                    Node viewport = shown.view.getChildrenUnmodifiable().getFirst();
                    return ((Parent) viewport)
                            .getChildrenUnmodifiable().stream()
                                    .filter(node -> node.getViewOrder() < 0)
                                    .flatMap(
                                            node ->
                                                    ((Parent) node)
                                                            .getChildrenUnmodifiable().stream())
                                    .filter(Node::isVisible)
                                    .map(Rectangle.class::cast)
                                    .toList();
                });
    }
}
