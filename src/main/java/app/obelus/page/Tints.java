package app.obelus.page;

import javafx.scene.paint.Color;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The colours behind marked and selected words in one look: mixed with the paper beforehand, since
/// paint that lets something shine through takes the renderer several times as long.
final class Tints {

    /// How much of the tint is seen where one, two, and three or more marks lie.
    private static final double[] STRENGTH = {0.65, 0.85, 1};

    /// More kinds than these on the same words are not told apart by their tints.
    static final int BANDS = 3;

    static final Tints NONE = new Tints(List.of(), Color.WHITE, Color.WHITE);

    private final List<MarkStyle> styles;
    private final Color paper;
    private final Color selection;
    private final Map<Integer, List<Color>> mixed = new HashMap<>();
    private final Map<Integer, List<Color>> mixedSelected = new HashMap<>();

    Tints(Picture picture) {
        this(picture.styles(), picture.palette().paper.get(), picture.palette().selection.get());
    }

    Tints(List<MarkStyle> styles, Color paper, Color selection) {
        this.styles = styles;
        this.paper = paper;
        this.selection = selection;
    }

    boolean areFor(Picture picture) {
        return styles.equals(picture.styles())
                && paper.equals(picture.palette().paper.get())
                && selection.equals(picture.palette().selection.get());
    }

    /// The tints of the marks that lie there, to be laid in bands beneath each other, so that kinds
    /// on the same words are told apart; the stronger the more marks there are.
    List<Color> of(Decoration.Tint tint) {
        return mixed.computeIfAbsent(key(tint), _ -> mix(tint));
    }

    List<Color> selected(Decoration.Tint tint) {
        return mixedSelected.computeIfAbsent(
                key(tint), _ -> of(tint).stream().map(band -> over(band, selection)).toList());
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

    private List<Color> mix(Decoration.Tint tint) {
        double strength = STRENGTH[depth(tint) - 1];
        return IntStream.range(0, Sweep.STYLES)
                .filter(style -> (tint.styles() & 1 << style) != 0)
                .limit(BANDS)
                .mapToObj(style -> Picture.style(styles, style).tint())
                .map(one -> over(paper, one.deriveColor(0, 1, 1, strength)))
                .toList();
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
