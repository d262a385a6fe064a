package app.obelus.page;

import javafx.scene.paint.Color;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours behind marked and selected words in one look: mixed with the paper beforehand, since
/// paint that lets something shine through takes the renderer several times as long.
final class Tints {

    /// How much of the tint is seen where one, two, and three or more marks lie.
    private static final double[] STRENGTH = {0.65, 0.85, 1};

    static final Tints NONE = new Tints(List.of(), Color.WHITE, Color.WHITE);

    private final List<MarkStyle> styles;
    private final Color paper;
    private final Color selection;
    private final Map<Integer, Color> mixed = new HashMap<>();
    private final Map<Integer, Color> mixedSelected = new HashMap<>();

    Tints(Picture picture) {
        this(picture.styles(), picture.palette().paper.get(), picture.palette().selection.get());
    }

    private Tints(List<MarkStyle> styles, Color paper, Color selection) {
        this.styles = styles;
        this.paper = paper;
        this.selection = selection;
    }

    boolean areFor(Picture picture) {
        return styles.equals(picture.styles())
                && paper.equals(picture.palette().paper.get())
                && selection.equals(picture.palette().selection.get());
    }

    /// The mean of the tints of the marks that lie there, the stronger the more they are.
    Color of(Decoration.Tint tint) {
        return mixed.computeIfAbsent(key(tint), _ -> mix(tint));
    }

    Color selected(Decoration.Tint tint) {
        return mixedSelected.computeIfAbsent(key(tint), _ -> over(of(tint), selection));
    }

    /// The colour behind selected words without a mark.
    Color selection() {
        return over(paper, selection);
    }

    private static int key(Decoration.Tint tint) {
        return tint.styles() << 2 | depth(tint);
    }

    private static int depth(Decoration.Tint tint) {
        return Math.min(tint.depth(), STRENGTH.length);
    }

    private Color mix(Decoration.Tint tint) {
        double red = 0;
        double green = 0;
        double blue = 0;
        int count = 0;
        for (int style = 0; style < Sweep.STYLES; style++) {
            if ((tint.styles() & 1 << style) != 0) {
                Color one = Picture.style(styles, style).tint();
                red += one.getRed();
                green += one.getGreen();
                blue += one.getBlue();
                count++;
            }
        }
        Color mean = new Color(red / count, green / count, blue / count, STRENGTH[depth(tint) - 1]);
        return over(paper, mean);
    }

    private static Color over(Color below, Color above) {
        double share = above.getOpacity();
        return new Color(
                below.getRed() * (1 - share) + above.getRed() * share,
                below.getGreen() * (1 - share) + above.getGreen() * share,
                below.getBlue() * (1 - share) + above.getBlue() * share,
                1);
    }
}
