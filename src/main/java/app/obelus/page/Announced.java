package app.obelus.page;

import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A stretch of the text as a screen reader hears it: what there is to say of a mark stands, in
/// brackets, before the mark's first word. Counts its own offsets, which begin at 0.
final class Announced {

    private final TextRange range;
    private final String text;

    /// Where in the text something is said, in order, and behind how much said before it.
    private final List<Insertion> insertions = new ArrayList<>();

    /// @param offset in the article's text
    /// @param at where what is said begins, in the offsets of what is heard
    /// @param length how long it is
    private record Insertion(int offset, int at, int length) {}

    private Announced(String whole, TextRange range, List<Mark> marks, Function<Mark, String> say) {
        this.range = range;
        StringBuilder heard = new StringBuilder();
        int from = range.start();
        for (Mark mark : marks) {
            int start = mark.range().start();
            String said = say.apply(mark);
            if (!range.contains(start) || said.isBlank()) {
                continue;
            }
            heard.append(whole, from, start);
            String inserted = "[" + said.strip() + "] ";
            insertions.add(new Insertion(start, heard.length(), inserted.length()));
            heard.append(inserted);
            from = start;
        }
        text = heard.append(whole, from, range.end()).toString();
    }

    /// @param marks those of the stretch, in order of place
    /// @param say what there is to say of one; empty for nothing
    static Announced of(
            String whole, TextRange range, List<Mark> marks, Function<Mark, String> say) {
        return new Announced(whole, range, marks, say);
    }

    TextRange range() {
        return range;
    }

    String text() {
        return text;
    }

    /// Where an offset of the article is heard: behind what is said there.
    int heardAt(int offset) {
        int heard = Math.clamp(offset, range.start(), range.end()) - range.start();
        int said = 0;
        for (Insertion insertion : insertions) {
            if (insertion.offset() > offset) {
                break;
            }
            said += insertion.length();
        }
        return heard + said;
    }

    /// The offset of the article that is heard at a place.
    int offsetOf(int heard) {
        int said = 0;
        for (Insertion insertion : insertions) {
            if (heard < insertion.at()) {
                break;
            }
            if (heard < insertion.at() + insertion.length()) {
                return insertion.offset();
            }
            said += insertion.length();
        }
        return Math.clamp(range.start() + (long) heard - said, range.start(), range.end());
    }
}
