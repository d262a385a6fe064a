package app.obelus.export;

import app.obelus.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/// An article's text with the claims' words marked, written block by block from the beginning to
/// the end.
///
/// Where claims lie over each other, each keeps a lane for its line below the words as long as it
/// lasts; of more than three, the others have their number only.
final class MarkedText {

    private static final int LANES = 3;

    /// @param claim its number in the article, from 1
    /// @param place which of the claim's places, from 1
    /// @param look the class that tells its kind
    record Mark(int claim, int place, String look, TextRange range) {

        /// What the place is called within the page.
        String anchor(int article) {
            return "r%d-%d".formatted(article, claim) + (place > 1 ? "." + place : "");
        }
    }

    private static final Comparator<Mark> BY_START =
            Comparator.comparing(Mark::range).thenComparingInt(Mark::claim);
    private static final Comparator<Mark> BY_END =
            Comparator.<Mark>comparingInt(mark -> mark.range().end())
                    .thenComparingInt(Mark::claim)
                    .thenComparingInt(Mark::place);

    private final int article;
    private final String text;
    private final List<Mark> marks;
    private final @Nullable Mark[] lanes = new @Nullable Mark[LANES];
    private final PriorityQueue<Mark> open = new PriorityQueue<>(BY_END);
    private int next;
    private int announced;

    /// @param article its number in the page, from 1
    MarkedText(int article, String text, List<Mark> marks) {
        this.article = article;
        this.text = text;
        this.marks = marks.stream().sorted(BY_START).toList();
    }

    /// Gives those that begin before `end` and were not given yet, in order of place, each claim
    /// where it stands first only.
    void announce(int end, Consumer<Mark> heard) {
        while (announced < marks.size() && marks.get(announced).range().start() < end) {
            Mark mark = marks.get(announced++);
            if (mark.place() == 1) {
                heard.accept(mark);
            }
        }
    }

    /// Writes a stretch that comes behind all that were written before.
    void write(TextRange stretch, Writer out) throws IOException {
        int at = stretch.start();
        step(at, out);
        while (at < stretch.end()) {
            int to = stretch.end();
            if (next < marks.size()) {
                to = Math.min(to, marks.get(next).range().start());
            }
            if (!open.isEmpty()) {
                to = Math.min(to, open.element().range().end());
            }
            inLanes(Html.escape(text.substring(at, to)), out);
            at = to;
            step(at, out);
        }
    }

    /// Writes the numbers of those that end behind the last stretch.
    void finish(Writer out) throws IOException {
        step(Integer.MAX_VALUE, out);
    }

    private void step(int at, Writer out) throws IOException {
        close(at, out);
        while (next < marks.size() && marks.get(next).range().start() <= at) {
            Mark mark = marks.get(next++);
            open.add(mark);
            for (int lane = 0; lane < LANES; lane++) {
                if (lanes[lane] == null) {
                    lanes[lane] = mark;
                    break;
                }
            }
        }
        close(at, out);
    }

    private void close(int at, Writer out) throws IOException {
        while (!open.isEmpty() && open.element().range().end() <= at) {
            Mark mark = open.remove();
            for (int lane = 0; lane < LANES; lane++) {
                if (mark.equals(lanes[lane])) {
                    lanes[lane] = null;
                }
            }
            inLanes(
                    "<sup><a id=\"%s\" href=\"#c%d-%d\" aria-label=\"Claim %d\">%d</a></sup>"
                            .formatted(
                                    mark.anchor(article),
                                    article,
                                    mark.claim(),
                                    mark.claim(),
                                    mark.claim()),
                    out);
        }
    }

    /// Writes HTML within all the marks that lie there.
    private void inLanes(String html, Writer out) throws IOException {
        List<String> classes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Mark mark = lanes[lane];
            if (mark != null) {
                classes.add(mark.look() + " l" + lane);
            }
        }
        for (String one : classes) {
            out.write("<mark class=\"" + one + "\">");
        }
        out.write(html);
        out.write("</mark>".repeat(classes.size()));
    }
}
