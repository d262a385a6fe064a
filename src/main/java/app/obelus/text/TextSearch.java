package app.obelus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds words in a text as people type them: unless told to be exact, one dash is as good as
/// another, straight quotation marks find curly ones, any white space finds any, soft hyphens are
/// not there, and two figures joined by a dash also find them joined by a few words (`476-151`
/// finds `476 votes to 151`).
public final class TextSearch {

    /// More hits than this are not given; nobody walks through them.
    public static final int MOST_HITS = 100_000;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";
    private static final String DOUBLE_QUOTES =
            "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02";
    private static final String SINGLE_QUOTES =
            "'\u2018\u2019\u201A\u201B\u2032\u2039\u203A\uFF07`";
    private static final String SPACE = "[\\s\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000]";
    private static final String DASH = "[" + Pattern.quote(DASHES) + "]";
    private static final String SOFT_HYPHENS = "\\u00AD*";
    private static final String WORDS_BETWEEN_FIGURES =
            "(?:" + SPACE + "*" + DASH + SPACE + "*|(?:" + SPACE + "+\\p{L}+){1,3}" + SPACE + "+)";
    private static final String LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}_]";

    private TextSearch() {}

    /// All hits in order. Bounded in steps, about a second for the worst regular expression.
    public static SearchResult search(String text, SearchQuery query) {
        if (query.words().isEmpty()) {
            return new SearchResult.Hits(List.of(), true);
        }
        try {
            return collect(pattern(query).matcher(new StepLimited(text, new Steps(text))));
        } catch (PatternSyntaxException e) {
            return new SearchResult.Broken(e.getDescription(), e.getIndex());
        } catch (TooManyStepsException | StackOverflowError e) {
            return new SearchResult.TooSlow();
        }
    }

    private static SearchResult collect(Matcher matcher) {
        List<TextRange> hits = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.start() == matcher.end()) {
                continue;
            }
            if (hits.size() == MOST_HITS) {
                return new SearchResult.Hits(hits, false);
            }
            hits.add(new TextRange(matcher.start(), matcher.end()));
        }
        return new SearchResult.Hits(hits, true);
    }

    private static Pattern pattern(SearchQuery query) {
        String expression =
                query.regex()
                        ? query.words()
                        : query.exact() ? Pattern.quote(query.words()) : folded(query.words());
        if (query.wholeWord()) {
            Pattern.compile(expression);
            expression = "(?<!%1$s)(?:%2$s)(?!%1$s)".formatted(LETTER_OR_DIGIT, expression);
        }
        int flags = Pattern.MULTILINE;
        if (!query.matchCase()) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        return Pattern.compile(expression, flags);
    }

    private static String folded(String words) {
        StringBuilder expression = new StringBuilder();
        int i = 0;
        while (i < words.length()) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            if (i > 0) {
                expression.append(SOFT_HYPHENS);
            }
            if (isSpace(c)) {
                while (next < words.length() && isSpace(words.codePointAt(next))) {
                    next += Character.charCount(words.codePointAt(next));
                }
                expression.append(SPACE).append('+');
            } else if (DASHES.indexOf(c) >= 0) {
                expression.append(joinsFigures(words, i, next) ? WORDS_BETWEEN_FIGURES : DASH);
            } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
                expression.append('[').append(Pattern.quote(DOUBLE_QUOTES)).append(']');
            } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
                expression.append('[').append(Pattern.quote(SINGLE_QUOTES)).append(']');
            } else if (c != '\u00AD') {
                expression.append(Pattern.quote(Character.toString(c)));
            }
            i = next;
        }
        return expression.toString();
    }

    private static boolean joinsFigures(String words, int dash, int behind) {
        return dash > 0
                && behind < words.length()
                && Character.isDigit(words.codePointBefore(dash))
                && Character.isDigit(words.codePointAt(behind));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    /// How often a search may still look at a character of the text.
    private static final class Steps {
        private static final long FOR_EVERY_CHARACTER = 100;
        private static final long AT_LEAST = 50_000_000;

        private long left;

        Steps(String text) {
            this.left = Math.max(AT_LEAST, text.length() * FOR_EVERY_CHARACTER);
        }

        void take() {
            if (--left < 0) {
                throw new TooManyStepsException();
            }
        }
    }

    private record StepLimited(CharSequence text, Steps steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            steps.take();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new StepLimited(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    @SuppressWarnings("serial")
    private static final class TooManyStepsException extends RuntimeException {
        TooManyStepsException() {
            super("more steps than a search may take", null, false, false);
        }
    }
}
