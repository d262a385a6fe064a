package app.obelus.anchor;

import app.obelus.text.TextRange;

/// What is remembered of a place, as words: some before the quote, the quote, some behind it; each
/// with its number in the vocabulary of the text that is searched and with what it weighs there.
final class Passage {

    private final String words;
    private final TextRange quote;
    private final int expected;
    private final Vocabulary own = new Vocabulary();
    private final Tokens tokens;
    private final int[] ids;
    private final float[] weights;
    private final int quoteFrom;
    private final int quoteTo;
    private final boolean cutHead;
    private final boolean cutTail;

    /// @param expected where the quote began, in code units of the text searched; -1 where not
    ///   known
    Passage(String before, String exact, String behind, int expected, TextIndex index) {
        this.words = before + exact + behind;
        this.quote = new TextRange(before.length(), before.length() + exact.length());
        this.expected = expected;
        this.tokens = Tokens.of(words, own);
        int count = tokens.count();
        this.ids = new int[count];
        this.weights = new float[count];
        int[] known = new int[own.size()];
        for (int id = 0; id < known.length; id++) {
            known[id] = index.vocabulary().find(own.word(id));
        }
        for (int i = 0; i < count; i++) {
            ids[i] = known[tokens.id(i)];
            weights[i] = index.weight(ids[i]);
        }
        this.quoteFrom = tokens.firstEndingBehind(quote.start());
        int to = quoteFrom;
        while (to < count && tokens.start(to) < quote.end()) {
            to++;
        }
        this.quoteTo = to;
        this.cutHead = !before.isEmpty() && count > 0 && tokens.start(0) == 0;
        this.cutTail = !behind.isEmpty() && count > 0 && tokens.end(count - 1) == words.length();
    }

    String words() {
        return words;
    }

    String exact() {
        return quote.in(words);
    }

    /// The quote's place in [#words()].
    TextRange quote() {
        return quote;
    }

    int expected() {
        return expected;
    }

    int count() {
        return tokens.count();
    }

    Tokens tokens() {
        return tokens;
    }

    /// The first token of the quote; one that begins before the quote belongs to it too.
    int quoteFrom() {
        return quoteFrom;
    }

    /// The token behind the quote's last.
    int quoteTo() {
        return quoteTo;
    }

    boolean isQuote(int token) {
        return quoteFrom <= token && token < quoteTo;
    }

    /// The token's number in the text's vocabulary; -1 where the text has no such word.
    int id(int token) {
        return ids[token];
    }

    float weight(int token) {
        return weights[token];
    }

    String word(int token) {
        return own.word(tokens.id(token));
    }

    long letters(int token) {
        return own.letters(tokens.id(token));
    }

    /// Whether the token may be the end of a word that was cut.
    boolean isCutHead(int token) {
        return cutHead && token == 0 && token < quoteFrom;
    }

    /// Whether the token may be the beginning of a word that was cut.
    boolean isCutTail(int token) {
        return cutTail && token == count() - 1 && token >= quoteTo;
    }
}
