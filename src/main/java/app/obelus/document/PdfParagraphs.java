package app.obelus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells where in a column a paragraph ends and the next one begins.
///
/// A paragraph has ended where there is more room below it than between lines, where its last line
/// had room for the word that follows, where the next line is moved in, begins an item of a list,
/// or is set in another size.
final class PdfParagraphs {

    /// Of the size: more than this beyond the usual distance of lines is a gap.
    private static final float GAP = 0.22f;

    /// Of the size: less than this is no indentation.
    private static final float INDENT = 0.6f;

    /// Lines nearby that say how long lines get.
    private static final int NEARBY = 8;

    /// From a line of code to the next, with a blank one between.
    private static final float MOST_LINES_OF_CODE = 2.4f;

    /// Lines that end at the same place, less than a point apart.
    private static final int FEWEST_ALIKE = 3;

    private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\u2010\u00AD]\\s*$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private final PdfBody body;
    private final List<PdfLine> lines;
    private final boolean[] rows;
    private final float left;
    private final float right;

    private PdfParagraphs(List<PdfLine> lines, PdfBody body, PdfMargins margins) {
        this.lines = lines;
        this.rows = PdfCells.rows(lines);
        this.body = body;
        this.left = margins.left(lines);
        this.right = margins.right(lines);
    }

    static List<PdfParagraph> of(List<PdfLine> column, PdfBody body, PdfMargins margins) {
        return column.isEmpty() ? List.of() : new PdfParagraphs(column, body, margins).split();
    }

    private List<PdfParagraph> split() {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        int begin = 0;
        Optional<PdfMarker> marker = PdfMarker.of(lines.getFirst().text());
        boolean spaced = true;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || ends(begin, i, marker);
            if (ends) {
                paragraphs.add(
                        new PdfParagraph(
                                lines.subList(begin, i),
                                left,
                                rightAt(i - 1),
                                marker,
                                rows[begin],
                                spaced));
                if (i < lines.size()) {
                    begin = i;
                    marker = PdfMarker.of(lines.get(i).text());
                    spaced = isGap(lines.get(i - 1), lines.get(i));
                }
            }
        }
        return paragraphs;
    }

    /// Whether the paragraph from the line `begin` on ends before the line `i`.
    private boolean ends(int begin, int i, Optional<PdfMarker> marker) {
        if (rows[i - 1] || rows[i]) {
            return true;
        }
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float size = Math.min(line.size(), before.size());
        if (isMono(before) && isMono(line) && !body.mono() && isNextOfCode(before, line)) {
            return false;
        }
        if (isGap(before, line) || Math.abs(line.size() - before.size()) > size * 0.08f) {
            return true;
        }
        if (before.style().mono() != line.style().mono() && (isMono(before) || isMono(line))) {
            return true;
        }
        if (standsOut(before) && standsOut(line) && isBold(before) == isBold(line)) {
            return false;
        }
        if (beginsItem(begin, i, marker)) {
            return true;
        }
        if (isBrokenWord(before, line) || isSecondOfItem(begin, i, marker)) {
            return false;
        }
        if (hasRoom(before, line, rightAt(i - 1))) {
            return true;
        }
        return isMoved(begin, i, marker);
    }

    private boolean isGap(PdfLine before, PdfLine line) {
        float size = Math.max(line.size(), before.size());
        float down = line.y() - before.y();
        return down < 0 || down > size * (body.leading() + GAP);
    }

    /// Whether there is no more than a blank line between lines of program code.
    private boolean isNextOfCode(PdfLine before, PdfLine line) {
        float down = line.y() - before.y();
        boolean alike = Math.abs(line.size() - before.size()) < line.size() * 0.08f;
        return alike && down > 0 && down < line.size() * body.leading() * MOST_LINES_OF_CODE;
    }

    private static boolean isMono(PdfLine line) {
        return line.style().mono();
    }

    private static boolean isBold(PdfLine line) {
        return PdfParagraph.isBold(line);
    }

    /// Whether it looks as headings do.
    private boolean standsOut(PdfLine line) {
        return line.size() > body.size() * 1.1f || (isBold(line) && !body.bold());
    }

    private boolean beginsItem(int begin, int i, Optional<PdfMarker> marker) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        Optional<PdfMarker> found = PdfMarker.of(line.text());
        if (found.isEmpty()) {
            return false;
        }
        float near = line.size() * 1.5f;
        boolean beside = Math.abs(line.left() - lines.get(begin).left()) < near;
        boolean follows = marker.isPresent() && found.get().follows(marker.get()) && beside;
        boolean out = line.left() < before.left() - line.size() * INDENT;
        return found.get().sure() || follows || out || hangs(i);
    }

    /// Whether the line after it begins where its second word does.
    private boolean hangs(int i) {
        if (i + 1 >= lines.size() || lines.get(i).words().size() < 2) {
            return false;
        }
        float text = lines.get(i).words().get(1).left();
        float next = lines.get(i + 1).left();
        return Math.abs(text - next) < lines.get(i).size() * 0.3f && next > left + 1;
    }

    /// Whether a word of small letters is broken between the lines, however short the first is.
    private static boolean isBrokenWord(PdfLine before, PdfLine line) {
        return BROKEN.matcher(before.text()).find() && SMALL.matcher(line.text()).lookingAt();
    }

    /// Whether the line stands below the words of an item's first line, and not below its marker.
    private boolean isSecondOfItem(int begin, int i, Optional<PdfMarker> marker) {
        return marker.isPresent() && i - 1 == begin && hangs(begin);
    }

    /// Whether the first word of the next line would have had room in this one.
    static boolean hasRoom(PdfLine line, PdfLine next, float right) {
        float needed = next.firstWidth() + line.size() * 0.6f;
        if (line.isBackwards()) {
            return false;
        }
        return right - line.right() > needed;
    }

    /// Where the lines near this one end, those of a quotation for themselves if it is one of them.
    private float rightAt(int i) {
        PdfLine line = lines.get(i);
        float in = (line.left() - left) / line.size();
        boolean inset = in > INDENT && Math.abs(in - body.indent()) > 0.3f;
        List<Float> ends = new ArrayList<>(List.of(line.right()));
        for (int step = -1; step <= 1; step += 2) {
            for (int j = i + step; isNear(i, j) && (!inset || isBelow(i, j)); j += step) {
                if (Math.abs(lines.get(j).size() - line.size()) < line.size() * 0.1f) {
                    ends.add(lines.get(j).right());
                }
            }
        }
        float most = farthest(ends);
        return inset || ends.size() > NEARBY ? most : Math.max(most, right);
    }

    /// The farthest end that several lines share, since one alone may stick out; else the farthest.
    private static float farthest(List<Float> ends) {
        ends.sort(Float::compare);
        for (int i = ends.size() - 1; i >= FEWEST_ALIKE - 1; i--) {
            if (ends.get(i) - ends.get(i - FEWEST_ALIKE + 1) < 1) {
                return ends.get(i);
            }
        }
        return ends.getLast();
    }

    private boolean isNear(int i, int j) {
        return j >= 0 && j < lines.size() && Math.abs(j - i) <= NEARBY;
    }

    /// Whether one line begins where the other does.
    private boolean isBelow(int i, int j) {
        return Math.abs(lines.get(j).left() - lines.get(i).left()) < lines.get(i).size() * 0.3f;
    }

    /// Whether the line begins where no further line of the paragraph would.
    private boolean isMoved(int begin, int i, Optional<PdfMarker> marker) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float least = line.size() * INDENT;
        float in = line.left() - before.left();
        if (in > least) {
            boolean hanging = i - 1 == begin && (marker.isPresent() || stays(i));
            return !hanging;
        }
        return in < -least && i - 1 > begin;
    }

    /// Whether the lines from this one on are moved in all alike, as those below the first line of
    /// an entry are.
    private boolean stays(int i) {
        boolean indents = body.indent() > 0;
        return !indents
                && i + 1 < lines.size()
                && Math.abs(lines.get(i + 1).left() - lines.get(i).left())
                        < lines.get(i).size() * 0.3f;
    }
}
