package app.obelus.document;

import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the words of the article that lie beneath the notes on its pages.
final class PdfComments {

    private final Map<Integer, List<Placed>> lines = new HashMap<>();

    /// A line, where its text begins in the article, and where the text ends that it is a part of.
    private record Placed(PdfLine line, int start, int end) {

        /// Where the text of the word with that number begins and ends in the article.
        TextRange range(int word) {
            int from = 0;
            int to = line.text().length();
            if (!line.isBackwards()) {
                to = 0;
                for (int i = 0; i <= word; i++) {
                    String text = line.words().get(i).text();
                    from = Math.max(line.text().indexOf(text, to), to);
                    to = from + text.length();
                }
            }
            int begin = Math.clamp(start + from, 0, end);
            return new TextRange(begin, Math.clamp(start + to, begin, end));
        }
    }

    /// To be told of every line in the article.
    ///
    /// @param start where it begins in the article's text
    /// @param end where its block ends there
    void add(PdfLine line, int start, int end) {
        lines.computeIfAbsent(line.page(), page -> new ArrayList<>())
                .add(new Placed(line, start, end));
    }

    /// @return in order of place; notes on pages without a line have none
    List<Comment> of(List<PdfNote> notes) {
        List<Comment> comments = new ArrayList<>();
        for (PdfNote note : notes) {
            List<Placed> near = lines.getOrDefault(note.page(), List.of());
            if (!near.isEmpty()) {
                TextRange range = covered(note, near);
                comments.add(new Comment(range, note.author(), note.written(), note.text()));
            }
        }
        comments.sort(Comparator.comparingInt(comment -> comment.range().start()));
        return comments;
    }

    /// From the first word beneath the note to the last; the place beside it if there is none.
    private static TextRange covered(PdfNote note, List<Placed> lines) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Placed placed : lines) {
            List<PdfWord> words = placed.line().words();
            for (int i = 0; note.covers() && i < words.size(); i++) {
                if (isBeneath(words.get(i), note)) {
                    TextRange range = placed.range(i);
                    start = Math.min(start, range.start());
                    end = Math.max(end, range.end());
                }
            }
        }
        if (end >= start) {
            return new TextRange(start, end);
        }
        int place = nearest(note.boxes().getFirst(), lines).range(0).start();
        return new TextRange(place, place);
    }

    private static boolean isBeneath(PdfWord word, PdfNote note) {
        float x = (word.left() + word.right()) / 2;
        float y = word.y() - word.size() * 0.3f;
        return note.boxes().stream().anyMatch(box -> box.holds(x, y));
    }

    private static Placed nearest(PdfNote.Box box, List<Placed> lines) {
        float x = (box.left() + box.right()) / 2;
        float y = (box.top() + box.bottom()) / 2;
        Placed nearest = lines.getFirst();
        float least = Float.MAX_VALUE;
        for (Placed placed : lines) {
            PdfLine line = placed.line();
            float across = Math.max(0, Math.max(line.left() - x, x - line.right()));
            float distance = Math.abs(line.y() - line.size() * 0.3f - y) * 3 + across;
            if (distance < least) {
                least = distance;
                nearest = placed;
            }
        }
        return nearest;
    }
}
