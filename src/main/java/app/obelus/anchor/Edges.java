package app.obelus.anchor;

import app.obelus.text.TextRange;

/// Where exactly the quote begins and ends once its words are found: signs before its first word
/// and behind its last belong to it where they did, and a quote that began within a word does
/// again.
final class Edges {

    private static final int MOST_PUT_IN = 20;

    private final Passage passage;
    private final Tokens text;
    private final String words;
    private final WordAlignment alignment;

    private Edges(Passage passage, TextIndex index, WordAlignment alignment) {
        this.passage = passage;
        this.text = index.tokens();
        this.words = index.text();
        this.alignment = alignment;
    }

    /// Empty if no word of the quote is in the alignment.
    static TextRange of(Passage passage, TextIndex index, WordAlignment alignment) {
        return new Edges(passage, index, alignment).range();
    }

    private TextRange range() {
        int head = passage.quoteFrom();
        while (head < passage.quoteTo() && alignment.alike(head) == 0) {
            head++;
        }
        if (head == passage.quoteTo()) {
            return new TextRange(0, 0);
        }
        int tail = passage.quoteTo() - 1;
        while (alignment.alike(tail) == 0) {
            tail--;
        }
        int start = start(head);
        return new TextRange(start, Math.max(start, end(tail)));
    }

    private int start(int head) {
        int token = alignment.first(head);
        int missing = head - passage.quoteFrom();
        int before = passage.quoteFrom() - 1;
        boolean anchored = before >= 0 && alignment.alike(before) > 0;
        int fresh = anchored ? alignment.last(before) + 1 : token;
        if (missing > 0) {
            return text.start(belongs(token - fresh, missing) ? fresh : token);
        }
        int into = passage.quote().start() - passage.tokens().start(head);
        if (into > 0) {
            return alignment.alike(head) == 1 && alignment.last(head) == token
                    ? behindLetters(text.start(token), text.end(token), letters(head, into))
                    : text.start(token);
        }
        String signs =
                passage.words().substring(passage.quote().start(), passage.tokens().start(head));
        int start = withSignsBefore(text.start(token), endBefore(token), signs);
        if (start == text.start(token) && belongs(token - fresh, 1)) {
            int earlier = withSignsBefore(text.start(fresh), endBefore(fresh), signs);
            return earlier < text.start(fresh) ? earlier : start;
        }
        return start;
    }

    private int end(int tail) {
        int token = alignment.last(tail);
        int missing = passage.quoteTo() - 1 - tail;
        int behind = passage.quoteTo();
        boolean anchored = behind < passage.count() && alignment.alike(behind) > 0;
        int fresh = anchored ? alignment.first(behind) - 1 : token;
        if (missing > 0) {
            return text.end(belongs(fresh - token, missing) ? fresh : token);
        }
        int start = passage.tokens().start(tail);
        if (passage.quote().end() < passage.tokens().end(tail)) {
            return alignment.alike(tail) == 1 && alignment.first(tail) == token
                    ? behindLetters(
                            text.start(token),
                            text.end(token),
                            letters(tail, passage.quote().end() - start))
                    : text.end(token);
        }
        String signs = passage.words().substring(passage.tokens().end(tail), passage.quote().end());
        int end = withSignsBehind(text.end(token), startBehind(token), signs);
        if (end == text.end(token) && belongs(fresh - token, 1)) {
            int later = withSignsBehind(text.end(fresh), startBehind(fresh), signs);
            return later > text.end(fresh) ? later : end;
        }
        return end;
    }

    /// Whether words put in between the quote and its surroundings are taken for the quote's.
    private static boolean belongs(int putIn, int missing) {
        return putIn > 0 && putIn <= MOST_PUT_IN + 3 * missing;
    }

    private int endBefore(int token) {
        return token > 0 ? text.end(token - 1) : 0;
    }

    private int startBehind(int token) {
        return token + 1 < text.count() ? text.start(token + 1) : words.length();
    }

    /// How many letters, marks not counted, the first code units of a token of the passage have.
    private int letters(int token, int units) {
        int from = passage.tokens().start(token);
        return count(Folding.fold(passage.words().substring(from, from + units)));
    }

    private static int count(String letters) {
        int count = 0;
        for (int i = 0; i < letters.length(); i++) {
            count += Letters.sort(letters.charAt(i)) == Letters.Sort.MARK ? 0 : 1;
        }
        return count;
    }

    private int behindLetters(int start, int end, int letters) {
        int left = letters;
        int at = start;
        while (at < end) {
            char c = words.charAt(at);
            Letters.Sort sort = Letters.sort(c);
            if (sort != Letters.Sort.MARK && sort != Letters.Sort.NOTHING) {
                if (left <= 0) {
                    return at;
                }
                left -= c >= 0xFB00 && c <= 0xFB06 ? Letters.ligature(c).length() : 1;
            }
            at++;
        }
        return at;
    }

    private int withSignsBefore(int start, int limit, String signs) {
        int at = start;
        int reached = start;
        int i = signs.length() - 1;
        while (i >= 0) {
            if (isSkipped(signs.charAt(i))) {
                i--;
            } else if (at > limit && isSkipped(words.charAt(at - 1))) {
                at--;
            } else if (at > limit && same(words.charAt(at - 1), signs.charAt(i))) {
                at--;
                reached = at;
                i--;
                while (at > limit && repeats(words.charAt(at - 1), words.charAt(at))) {
                    at--;
                    reached = at;
                }
            } else {
                i--;
            }
        }
        return reached;
    }

    private int withSignsBehind(int end, int limit, String signs) {
        int at = end;
        int reached = end;
        int i = 0;
        while (i < signs.length()) {
            if (isSkipped(signs.charAt(i))) {
                i++;
            } else if (at < limit && isSkipped(words.charAt(at))) {
                at++;
            } else if (at < limit && same(words.charAt(at), signs.charAt(i))) {
                at++;
                reached = at;
                i++;
                while (at < limit && repeats(words.charAt(at), words.charAt(at - 1))) {
                    at++;
                    reached = at;
                }
            } else {
                i++;
            }
        }
        return reached;
    }

    private static boolean isSkipped(char c) {
        return Letters.isSpace(c) || Letters.isNothing(c);
    }

    /// Two dashes or three dots are one sign to [Folding].
    private static boolean repeats(char c, char before) {
        return (Letters.isDash(c) && Letters.isDash(before)) || (c == '.' && before == '.');
    }

    private static boolean same(char one, char other) {
        return one == other
                || sign(one) == sign(other)
                || (one == '\u2026' && other == '.')
                || (one == '.' && other == '\u2026');
    }

    private static char sign(char c) {
        String folded = Folding.fold(String.valueOf(c));
        char sign = folded.isEmpty() ? ' ' : folded.charAt(0);
        return sign == '"' || sign == '\u00AB' || sign == '\u00BB' ? '\'' : sign;
    }
}
