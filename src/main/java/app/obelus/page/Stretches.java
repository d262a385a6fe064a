package app.obelus.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where stretches of one cell's words are, without the white space that a line ends with where the
/// words go on in the next: nothing is to be drawn beyond a line's last letter.
final class Stretches {

    private final LayoutInfo info;
    private final String words;
    private final boolean trimsLast;

    /// Whole lines once they have been asked for, since each answer is looked for from the first
    /// line on.
    private final @Nullable List<Rectangle2D>[] whole;

    /// @param words as they are set
    /// @param goesOn whether the words go on in the next cell
    @SuppressWarnings({"unchecked", "rawtypes"})
    Stretches(LayoutInfo info, String words, boolean goesOn) {
        this.info = info;
        this.words = words;
        this.trimsLast = goesOn;
        this.whole = new List[lines().size()];
    }

    private List<TextLineInfo> lines() {
        return info.getTextLines(false);
    }

    /// The rectangles of a stretch, one or more a line, from the top down; none for a line of which
    /// it holds but the white space at its end.
    List<Rectangle2D> of(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        List<TextLineInfo> lines = lines();
        int line = Lines.indexOf(lines, from);
        if (to <= lettersEnd(line)) {
            return info.getSelectionGeometry(from, to, false);
        }
        List<Rectangle2D> parts = new ArrayList<>();
        for (; line < lines.size() && lines.get(line).start() < to; line++) {
            int start = lines.get(line).start();
            int end = lettersEnd(line);
            if (from <= start && end <= to) {
                parts.addAll(whole(line, start, end));
            } else if (from < end) {
                parts.addAll(
                        info.getSelectionGeometry(Math.max(from, start), Math.min(to, end), false));
            }
        }
        return parts;
    }

    private List<Rectangle2D> whole(int line, int start, int end) {
        List<Rectangle2D> known = whole[line];
        if (known == null) {
            known = start < end ? info.getSelectionGeometry(start, end, false) : List.of();
            whole[line] = known;
        }
        return known;
    }

    /// Behind the last letter of a line; behind all of the last one where the words end there.
    private int lettersEnd(int line) {
        TextLineInfo here = lines().get(line);
        int end = Math.min(here.end(), words.length());
        if (line < whole.length - 1 || trimsLast) {
            while (end > here.start() && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }
}
