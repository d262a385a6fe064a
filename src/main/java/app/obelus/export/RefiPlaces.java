package app.obelus.export;

import app.obelus.text.CodePoints;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the selections of a source stand in its text with LF line ends.
///
/// The standard counts code points of the file from 0, the end exclusive. Some programs count
/// UTF-16 code units, and some count CRLF as one, so the way of counting is taken by which most
/// selections say what they are called, and then by which most begin and end with a word; the
/// standard's where there is no difference.
final class RefiPlaces {

    private static final int COMPARED = 20;
    private static final int LOOKED_AT = 200;

    private final String text;
    private final Way way;
    private final int[] returns;

    private RefiPlaces(String text, Way way) {
        this.text = text;
        this.way = way;
        this.returns = returns(way.counted());
    }

    /// A way of counting in a text.
    private record Way(String counted, Optional<CodePoints> points) {

        Optional<TextRange> range(RefiProject.Selection selection) {
            int start = number(selection.start());
            int end = number(selection.end());
            int length = points.map(CodePoints::count).orElse(counted.length());
            if (start < 0 || end <= start || end > length) {
                return Optional.empty();
            }
            return Optional.of(
                    points.map(it -> new TextRange(it.toUtf16(start), it.toUtf16(end)))
                            .orElseGet(() -> new TextRange(start, end)));
        }

        private static int number(String written) {
            try {
                return Integer.parseInt(written.strip());
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        long score(List<RefiProject.Selection> selections) {
            long called = 0;
            long words = 0;
            for (RefiProject.Selection selection : selections) {
                Optional<TextRange> range = range(selection);
                if (range.isPresent()) {
                    called += called(range.get(), selection.name());
                    words += isOfWholeWords(range.get()) ? 1 : 0;
                }
            }
            return called * Integer.MAX_VALUE + words;
        }

        /// 2 where the name is all the words, 1 where it may be their beginning.
        private int called(TextRange range, String name) {
            int end = Math.min(range.end(), range.start() + LOOKED_AT);
            String quote = squeezed(counted.substring(range.start(), end));
            String beginning = quote.substring(0, Math.min(COMPARED, quote.length()));
            String called = squeezed(name);
            boolean begins =
                    !beginning.isEmpty()
                            && (called.contains(beginning)
                                    || (called.length() > 2 && quote.startsWith(called)));
            return begins && called.equals(quote) ? 2 : begins ? 1 : 0;
        }

        private boolean isOfWholeWords(TextRange range) {
            return isBorder(range.start()) && isBorder(range.end());
        }

        private boolean isBorder(int offset) {
            return offset == 0
                    || offset == counted.length()
                    || Character.isLetterOrDigit(counted.codePointBefore(offset))
                            != Character.isLetterOrDigit(counted.codePointAt(offset));
        }

        private static String squeezed(String text) {
            return Utf8.printable(text).strip().replaceAll("\\s+", " ");
        }
    }

    /// @param file the source's text as it is in the file
    static RefiPlaces of(String file, List<RefiProject.Selection> selections) {
        String text = file.replace("\r\n", "\n");
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(file, Optional.of(CodePoints.of(file))));
        ways.add(new Way(text, Optional.of(CodePoints.of(text))));
        ways.add(new Way(file, Optional.empty()));
        ways.add(new Way(text, Optional.empty()));
        Way best = ways.getFirst();
        long most = best.score(selections);
        for (Way way : ways.subList(1, ways.size())) {
            long score = way.score(selections);
            if (score > most) {
                best = way;
                most = score;
            }
        }
        return new RefiPlaces(text, best);
    }

    /// The source's text with LF line ends.
    String text() {
        return text;
    }

    /// Nothing where the selection has no place in the text, or an empty one.
    Optional<TextRange> range(RefiProject.Selection selection) {
        return way.range(selection)
                .map(
                        range ->
                                new TextRange(
                                        withoutReturns(range.start()), withoutReturns(range.end())))
                .filter(range -> !range.isEmpty());
    }

    private int withoutReturns(int offset) {
        int at = Arrays.binarySearch(returns, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }

    /// Where carriage returns before line feeds stand, in order.
    private static int[] returns(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(i -> text.charAt(i) == '\r' && text.charAt(i + 1) == '\n')
                .toArray();
    }
}
