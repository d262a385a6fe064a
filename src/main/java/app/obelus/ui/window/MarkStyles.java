package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Notebook;
import app.obelus.claim.Tones;
import app.obelus.page.Mark;
import app.obelus.page.MarkStyle;
import app.obelus.page.Marks;
import app.obelus.reading.Place;
import app.obelus.reading.Places;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How claims become marks in the article: each place one mark, owned by the claim, in the style of
/// its kind.
final class MarkStyles {

    private static final Map<Look, Tones> OF_NO_KIND =
            Map.of(
                    Look.LIGHT, new Tones("#E3E5E9", "#57606A"),
                    Look.SEPIA, new Tones("#DAD3C3", "#63553F"),
                    Look.DARK, new Tones("#353A42", "#9AA3AE"));

    private MarkStyles() {}

    /// A style for each kind of the book, in its order, and a last one for claims of other kinds.
    static List<MarkStyle> of(Codebook codebook, Look look) {
        List<MarkStyle> styles = new ArrayList<>();
        for (Kind kind : codebook.kinds()) {
            Tones tones = look.tonesOf(kind);
            styles.add(
                    new MarkStyle(
                            kind.name(),
                            kind.letter(),
                            line(kind.lineStyle()),
                            Color.web(tones.tint()),
                            Color.web(tones.line())));
        }
        Tones other = OF_NO_KIND.getOrDefault(look, new Tones("#E3E5E9", "#57606A"));
        styles.add(
                new MarkStyle(
                        Messages.text("article.otherKind"),
                        "·",
                        MarkStyle.Line.THIN,
                        Color.web(other.tint()),
                        Color.web(other.line())));
        return List.copyOf(styles);
    }

    static Marks marks(Notebook notebook, Places places, Codebook codebook) {
        Map<String, Integer> styles = new HashMap<>();
        codebook.kinds().forEach(kind -> styles.put(kind.id(), styles.size()));
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : notebook.claims()) {
            int style = styles.getOrDefault(claim.kind(), codebook.kinds().size());
            for (Place place : places.of(claim.id())) {
                place.range().ifPresent(range -> marks.add(new Mark(claim.id(), range, style)));
            }
        }
        return Marks.of(marks);
    }

    private static MarkStyle.Line line(LineStyle style) {
        return switch (style) {
            case SOLID -> MarkStyle.Line.SOLID;
            case WAVY -> MarkStyle.Line.WAVY;
            case DOTTED -> MarkStyle.Line.DOTTED;
            case DASHED -> MarkStyle.Line.DASHED;
            case DOUBLE -> MarkStyle.Line.DOUBLE;
            case DASH_DOT -> MarkStyle.Line.DASH_DOT;
            case THIN -> MarkStyle.Line.THIN;
        };
    }
}
