package app.obelus.anchor;

import java.text.Normalizer;
import java.util.Arrays;

/// The words and figures of a text in order, each with its number in a vocabulary and its place.
/// What is between them (spaces, punctuation, dashes, quotation marks, apostrophes) is left out.
///
/// Words are compared in small letters, composed, without soft hyphens and with ligatures taken
/// apart. In scripts without spaces every letter is a word.
final class Tokens {

    /// Longer runs of letters are cut, so that comparing two words has a bound.
    static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int count;

    private final char[] word = new char[LONGEST + 4];
    private int length;
    private boolean marked;
    private int from;

    private Tokens(Vocabulary vocabulary, int expected) {
        this.vocabulary = vocabulary;
        this.ids = new int[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
    }

    /// Of `text`; words new to the vocabulary are added to it. Linear.
    static Tokens of(String text, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(vocabulary, text.length() / 5 + 8);
        tokens.read(text);
        return tokens;
    }

    int count() {
        return count;
    }

    int id(int token) {
        return ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /// The first token that ends behind `offset`; the count where there is none.
    int firstEndingBehind(int offset) {
        int at = Arrays.binarySearch(ends, 0, count, offset + 1);
        return at < 0 ? -at - 1 : at;
    }

    private void read(String text) {
        Letters.Sort running = Letters.Sort.OTHER;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            int size = 1;
            if (Character.isHighSurrogate((char) c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                c = text.codePointAt(i);
                size = 2;
            }
            Letters.Sort sort = Letters.sort(c);
            switch (sort) {
                case LETTER, DIGIT, ALONE -> {
                    boolean goesOn = sort == running && sort != Letters.Sort.ALONE;
                    if (!goesOn || length >= LONGEST) {
                        finish(end);
                        from = i;
                        running = sort;
                    }
                    append(c);
                    end = i + size;
                }
                case MARK -> {
                    if (length > 0 && end >= i - 1 && length < LONGEST) {
                        append(c);
                        marked = true;
                        end = i + size;
                    }
                }
                case NOTHING -> {}
                case OTHER -> {
                    finish(end);
                    running = sort;
                }
            }
            i += size;
        }
        finish(end);
    }

    private void append(int c) {
        String ligature = c >= 0xFB00 && c <= 0xFB06 ? Letters.ligature(c) : "";
        if (!ligature.isEmpty()) {
            for (int k = 0; k < ligature.length(); k++) {
                word[length++] = ligature.charAt(k);
            }
        } else {
            length += Character.toChars(Character.toLowerCase(c), word, length);
        }
    }

    private void finish(int end) {
        if (length == 0) {
            return;
        }
        if (marked) {
            compose();
        }
        if (count == ids.length) {
            int more = count + (count >> 1) + 8;
            ids = Arrays.copyOf(ids, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        ids[count] = vocabulary.add(word, length);
        starts[count] = from;
        ends[count] = end;
        count++;
        length = 0;
        marked = false;
    }

    private void compose() {
        String composed = Normalizer.normalize(new String(word, 0, length), Normalizer.Form.NFC);
        length = Math.min(composed.length(), word.length);
        composed.getChars(0, length, word, 0);
    }
}
