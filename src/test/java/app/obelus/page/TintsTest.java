package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.util.List;

class TintsTest {

    private static final List<MarkStyle> STYLES =
            List.of(style(Color.RED), style(Color.LIME), style(Color.BLUE), style(Color.YELLOW));

    private final Tints tints = new Tints(STYLES, Color.WHITE, Color.TRANSPARENT);

    @Test
    void showsEachOfSeveralKindsOnTheSameWords() {
        assertEquals(List.of(Color.RED, Color.LIME, Color.BLUE), tints.of(tint(0b0111, 3)));
        assertEquals(2, tints.of(tint(0b1010, 2)).stream().distinct().count());
    }

    @Test
    void showsNoMoreKindsThanCanBeToldApart() {
        assertEquals(Tints.BANDS, tints.of(tint(0b1111, 4)).size());
    }

    @Test
    void showsOneKindTheStrongerTheMoreMarksLieThere() {
        double once = tints.of(tint(1, 1)).getFirst().getSaturation();
        double twice = tints.of(tint(1, 2)).getFirst().getSaturation();
        assertEquals(1, Double.compare(twice, once));
        assertEquals(1, tints.of(tint(1, 2)).size());
    }

    private static Decoration.Tint tint(int styles, int depth) {
        return new Decoration.Tint(Rectangle2D.EMPTY, styles, depth);
    }

    private static MarkStyle style(Color tint) {
        return new MarkStyle("Kind", "K", MarkStyle.Line.SOLID, tint, tint);
    }
}
