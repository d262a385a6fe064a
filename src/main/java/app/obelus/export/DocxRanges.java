package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.text.Block;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places of comments in an article's text, in the order in which they begin and in the one in
/// which they end, so that one walk along the text meets them all however they overlap.
final class DocxRanges {

    private record Place(String id, int start, int end) {}

    private final List<Place> begins;
    private final List<Place> ends;
    private final List<Claim> placeless;
    private int begun;
    private int ended;

    private DocxRanges(List<Place> places, List<Claim> placeless) {
        this.begins =
                places.stream()
                        .sorted(
                                Comparator.comparingInt(Place::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Place::end).reversed()))
                        .toList();
        this.ends = places.stream().sorted(Comparator.comparingInt(Place::end)).toList();
        this.placeless = placeless;
    }

    /// A comment on each place of each claim.
    ///
    /// @param blocks that are written
    static DocxRanges of(AnnotatedArticle article, List<Block> blocks, DocxComments comments) {
        String text = article.article().text();
        List<Place> places = new ArrayList<>();
        List<Claim> placeless = new ArrayList<>();
        for (Claim claim : article.claims()) {
            List<TextRange> ranges =
                    article.ranges(claim).stream()
                            .filter(range -> reachesInto(blocks, range))
                            .distinct()
                            .toList();
            for (TextRange range : ranges) {
                places.add(
                        new Place(
                                comments.add(claim, article.article().pageAt(range.start())),
                                isInPair(text, range.start()) ? range.start() - 1 : range.start(),
                                isInPair(text, range.end()) ? range.end() + 1 : range.end()));
            }
            if (ranges.isEmpty()) {
                placeless.add(claim);
            }
        }
        return new DocxRanges(places, placeless);
    }

    /// By halving: whether the first block that ends behind the range's beginning begins before its
    /// end.
    private static boolean reachesInto(List<Block> blocks, TextRange range) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().end() > range.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < blocks.size() && blocks.get(low).range().start() < range.end();
    }

    List<Claim> placeless() {
        return placeless;
    }

    /// The ids of those that have not begun yet and begin at `offset` or before.
    List<String> beginningUpTo(int offset) {
        List<String> ids = new ArrayList<>();
        while (begun < begins.size() && begins.get(begun).start() <= offset) {
            ids.add(begins.get(begun++).id());
        }
        return ids;
    }

    /// The ids of those that have not ended yet and end at `offset` or before.
    List<String> endingUpTo(int offset) {
        List<String> ids = new ArrayList<>();
        while (ended < ends.size() && ends.get(ended).end() <= offset) {
            ids.add(ends.get(ended++).id());
        }
        return ids;
    }

    /// Where the next one begins or ends.
    int next() {
        int begin = begun < begins.size() ? begins.get(begun).start() : Integer.MAX_VALUE;
        int end = ended < ends.size() ? ends.get(ended).end() : Integer.MAX_VALUE;
        return Math.min(begin, end);
    }

    private static boolean isInPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
