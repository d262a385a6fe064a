package app.obelus.page;

import app.obelus.text.Block;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/// What a [Typography] comes to in pixels: the fonts, distances and widths of all types of blocks.
final class Typesetting {

    /// Paper either side of the column, where margin marks live.
    static final double MARGIN = 60;

    private static final List<String> MONOSPACED =
            List.of("Source Code Pro", "Menlo", "Consolas", "DejaVu Sans Mono");
    private static final double[] HEADINGS = {1.6, 1.3, 1.1, 1, 1, 1};
    private static final double[] ABOVE_HEADINGS = {1.75, 1.75, 1.5, 1.25, 1.25, 1.25};
    private static final double HEADING_LINES = 1.3;
    private static final double MONOSPACED_SIZE = 0.85;
    private static final double MONOSPACED_LINES = 1.4;
    private static final double CAPTION_SIZE = 0.85;
    private static final double INDENT = 1.5;

    /// Between columns where there is little room.
    private static final double LEAST_GAP = 0.6;

    private static final double NARROWEST = 120;
    private static final double ABOVE_ALL = 40;

    /// The space below the last line of all.
    static final double BELOW_ALL = 64;

    private static final int SAMPLE = 48;
    private static final String ORDINARY_WORDS =
            "It was said at the time that nobody had known of the plan, but those who were there"
                    + " that day, and one of the two who wrote to us since, say that this is not so.";

    private final Typography typography;
    private final double em;
    private final double measure;
    private final double letter;
    private final Face body;
    private final String family;
    private final double lines;

    /// Those of headings by their level, made when the first one comes into sight: a font costs.
    private final Map<Integer, Face> headings = new HashMap<>();

    /// How wide columns are, of tables that came into sight.
    private final Map<Table, List<Double>> columns = new WeakHashMap<>();

    private @Nullable Face monospaced;
    private @Nullable Face caption;

    Typesetting(Typography typography) {
        this.typography = typography;
        em = typography.size();
        Stream<String> wanted =
                Stream.concat(Stream.of(typography.family()), Typography.SERIFS.stream());
        family = firstOf(wanted, "Serif");
        lines = typography.lineHeight();
        body = Face.of(Font.font(family, em), lines * em);
        letter = body.width(ORDINARY_WORDS) / ORDINARY_WORDS.length();
        measure = Math.ceil(letter * typography.measure());
    }

    /// A font, and the space between its lines that makes them as high as is wanted, in whole
    /// pixels so that all lines of a page look alike.
    record Face(Font font, double natural, double ascent, double spacing) {

        static Face of(Font font, double lineHeight) {
            Bounds bounds = measured(font, "Xg").getLayoutBounds();
            double natural = bounds.getHeight();
            double spacing = Math.max(Math.ceil(natural), Math.rint(lineHeight)) - natural;
            return new Face(font, natural, -bounds.getMinY(), spacing);
        }

        double width(String text) {
            return measured(font, text).getLayoutBounds().getWidth();
        }

        double line() {
            return natural + spacing;
        }

        private static Text measured(Font font, String text) {
            Text measured = new Text(text);
            measured.setFont(font);
            return measured;
        }
    }

    /// The same with other sizes, none below 10 pixels.
    Typesetting scaled(double factor) {
        return new Typesetting(
                typography.withSize(Math.max(10, Math.rint(typography.size() * factor))));
    }

    double em() {
        return em;
    }

    Face body() {
        return body;
    }

    Face face(Piece piece) {
        return switch (piece.type()) {
            case HEADING -> headings.computeIfAbsent(piece.block().level(), this::heading);
            case PREFORMATTED -> monospaced();
            case CAPTION -> caption();
            case PARAGRAPH, QUOTATION, LIST_ITEM, TABLE_ROW -> body;
        };
    }

    /// The width of the column in a view of some width.
    double column(double available) {
        return Math.floor(
                Math.clamp(available - 2 * MARGIN, NARROWEST, Math.max(NARROWEST, measure)));
    }

    /// How far the words of a piece stand in from the column's left edge.
    double left(Piece piece) {
        return switch (piece.type()) {
            case QUOTATION, LIST_ITEM ->
                    Math.rint(INDENT * em * Math.min(piece.block().level(), 6));
            case PREFORMATTED -> Math.rint(em / 2);
            case TABLE_ROW -> piece.opens() ? 0 : Math.rint(INDENT * em);
            case HEADING, PARAGRAPH, CAPTION -> 0;
        };
    }

    /// The width that the words of a piece are set in.
    double width(Piece piece, double column) {
        double right =
                switch (piece.type()) {
                    case QUOTATION -> Math.rint(INDENT * em);
                    case PREFORMATTED -> Math.rint(em / 2);
                    case HEADING, PARAGRAPH, LIST_ITEM, TABLE_ROW, CAPTION -> 0;
                };
        return Math.max(NARROWEST / 2, column - left(piece) - right);
    }

    /// Where the columns of a table begin: as far apart as its words need, or evenly where they do
    /// not stand beside each other.
    ///
    /// @param width that the row is set in
    /// @return null where the piece is no row of several columns
    @Nullable TabStopPolicy tabStops(Piece piece, double width) {
        Table table = piece.table();
        if (table == null || table.columns() < 2) {
            return null;
        }
        TabStopPolicy stops = new TabStopPolicy();
        stops.setDefaultInterval(Math.floor(width / table.columns()));
        List<Double> widths = columns.computeIfAbsent(table, this::widths);
        double words = widths.stream().mapToDouble(it -> it).sum();
        double room = (width - words) / (table.columns() - 1);
        double gap = Math.clamp(Math.floor(room), LEAST_GAP * em, INDENT * em);
        double reached = 0;
        for (double column : widths.subList(0, Math.max(0, widths.size() - 1))) {
            reached += column + gap;
            if (reached < width) {
                stops.tabStops().add(new TabStop(reached));
            }
        }
        return stops;
    }

    private List<Double> widths(Table table) {
        return table.sideBySide().stream().map(cell -> Math.ceil(body.width(cell))).toList();
    }

    /// The space above the first line of a piece.
    double above(Pieces pieces, int index) {
        if (index == 0) {
            return ABOVE_ALL;
        }
        Piece piece = pieces.get(index);
        Block.Type before = pieces.get(index - 1).type();
        if (!piece.opens()) {
            return 0;
        }
        return Math.rint(
                em
                        * switch (piece.type()) {
                            case HEADING ->
                                    before == Block.Type.HEADING
                                            ? 0.5
                                            : ABOVE_HEADINGS[piece.block().level() - 1];
                            case LIST_ITEM -> before == Block.Type.LIST_ITEM ? 0.3 : 0.6;
                            case TABLE_ROW -> before == Block.Type.TABLE_ROW ? 0.3 : 0.75;
                            case PARAGRAPH, QUOTATION, PREFORMATTED, CAPTION ->
                                    before == Block.Type.HEADING ? 0.5 : 0.75;
                        });
    }

    /// The space below the last line of a piece.
    double below(Pieces pieces, int index) {
        double spacing = face(pieces.get(index)).spacing();
        return index == pieces.size() - 1 ? spacing + BELOW_ALL : spacing;
    }

    /// About how high a piece will be.
    double estimate(Pieces pieces, int index, double column) {
        Piece piece = pieces.get(index);
        Face face = face(piece);
        double letters = lettersWide(pieces.text(), piece) * letter * face.font().getSize() / em;
        double lines = Math.ceil(letters / width(piece, column));
        if (piece.type() == Block.Type.PREFORMATTED) {
            double written = pieces.words(index).lines().count();
            lines = Math.max(lines, written);
        }
        double spacing = face.spacing();
        return above(pieces, index) + lines * face.line() - spacing + below(pieces, index);
    }

    /// How many letters wide a piece is, going by its beginning: ideographs take two.
    private static double lettersWide(String text, Piece piece) {
        int length = piece.range().length();
        int sample = Math.min(length, SAMPLE);
        int wide = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(piece.range().start() + i);
            if (c >= 0x2E80 && c < 0xD7B0) {
                wide++;
            }
        }
        return length * (1 + (double) wide / sample);
    }

    private Face heading(int level) {
        double size = HEADINGS[level - 1] * em;
        return Face.of(heavy(family, size), Math.min(lines, HEADING_LINES) * size);
    }

    /// Where a family has no weight between, JavaFX takes the lighter one.
    private static Font heavy(String family, double size) {
        Font font = Font.font(family, FontWeight.SEMI_BOLD, size);
        return font.getStyle().contains("Semi") ? font : Font.font(family, FontWeight.BOLD, size);
    }

    private Face monospaced() {
        if (monospaced == null) {
            double size = em * MONOSPACED_SIZE;
            Font font = Font.font(firstOf(MONOSPACED.stream(), "Monospaced"), size);
            monospaced = Face.of(font, Math.min(lines, MONOSPACED_LINES) * size);
        }
        return monospaced;
    }

    private Face caption() {
        if (caption == null) {
            double size = em * CAPTION_SIZE;
            caption = Face.of(Font.font(family, size), lines * size);
        }
        return caption;
    }

    private static String firstOf(Stream<String> families, String otherwise) {
        return families.filter(family -> !family.isEmpty())
                .filter(family -> Font.font(family).getFamily().equalsIgnoreCase(family))
                .findFirst()
                .orElse(otherwise);
    }
}
