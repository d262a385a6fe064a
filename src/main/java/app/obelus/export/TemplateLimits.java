package app.obelus.export;

import com.samskivert.mustache.Mustache;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/// What keeps a template within bounds while it is filled: it sees maps and lists and nothing of
/// the program behind them, and neither the lists it goes through nor what it writes have no end.
///
/// One for each time that a template is filled.
final class TemplateLimits implements Mustache.Collector {

    /// In UTF-16 code units.
    private static final long LONGEST = 256L << 20;

    /// How often the sections of a template may go round. A template that goes through all claims
    /// for every claim does at 100,000 of them what nobody waits for.
    private static final long MOST_ROUNDS = 20_000_000;

    private final long longest;
    private final long mostRounds;
    private long rounds;

    TemplateLimits() {
        this(LONGEST, MOST_ROUNDS);
    }

    TemplateLimits(long longest, long mostRounds) {
        this.longest = longest;
        this.mostRounds = mostRounds;
    }

    /// Thrown where a bound is reached.
    static BrokenTemplateException tooMuch(String what) {
        return new BrokenTemplateException(
                "The template makes "
                        + what
                        + ". Nothing is wrong with the claims; look for a list within itself.");
    }

    @Override
    public Iterator<?> toIterator(Object value) {
        if (!(value instanceof Iterable<?> list)) {
            // The engine's way of saying that it is not a list.
            return nothing();
        }
        Iterator<?> items = list.iterator();
        return new Iterator<Object>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Object next() {
                rounds++;
                if (rounds > mostRounds) {
                    throw new UncheckedIOException(
                            tooMuch("more than %,d rounds".formatted(mostRounds)));
                }
                return items.next();
            }
        };
    }

    @SuppressWarnings("NullAway") // The engine is not annotated, and wants null here.
    private static <T> T nothing() {
        return null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map<?, ?>
                ? (map, key) -> field((Map<?, ?>) map, key)
                : (_, _) -> com.samskivert.mustache.Template.NO_FETCHER_FOUND;
    }

    private static Object field(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? com.samskivert.mustache.Template.NO_FETCHER_FOUND : value;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }

    /// Counts what is written.
    Writer counting(Writer out) {
        return new FilterWriter(out) {
            private long written;

            private void count(int length) throws IOException {
                written += length;
                if (written > longest) {
                    throw tooMuch("a file of more than %,d characters".formatted(longest));
                }
            }

            @Override
            public void write(int c) throws IOException {
                count(1);
                out.write(c);
            }

            @Override
            public void write(char[] text, int start, int length) throws IOException {
                count(length);
                out.write(text, start, length);
            }

            @Override
            public void write(String text, int start, int length) throws IOException {
                count(length);
                out.write(text, start, length);
            }
        };
    }
}
