package app.obelus.anchor;

/// How alike two words are: 1 for the same, less for one spelling of another (colour and color), 0
/// for different ones. One figure is a little like any other.
final class WordLikeness {

    private static final int SHORTEST = 4;
    private static final float OTHER_FIGURE = 0.3f;

    private final Passage passage;
    private final Vocabulary text;
    private final int[] edits = new int[Tokens.LONGEST * 2 + 2];

    WordLikeness(Passage passage, Vocabulary text) {
        this.passage = passage;
        this.text = text;
    }

    float of(int token, int id) {
        if (passage.id(token) == id) {
            return 1;
        }
        if (passage.isCutHead(token) || passage.isCutTail(token)) {
            return ofCut(token, text.word(id));
        }
        if (isFigure(passage.word(token))) {
            return isFigure(text.word(id)) ? OTHER_FIGURE : 0;
        }
        long mine = passage.letters(token);
        long theirs = text.letters(id);
        if (Long.bitCount(mine & theirs) * 5 < Long.bitCount(mine | theirs) * 3) {
            return 0;
        }
        return spelling(passage.word(token), text.word(id));
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private float ofCut(int token, String whole) {
        String part = passage.word(token);
        boolean fits = passage.isCutHead(token) ? whole.endsWith(part) : whole.startsWith(part);
        return fits ? (part.length() > 2 ? 0.9f : 0.6f) : 0;
    }

    private float spelling(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 3) {
            return 0;
        }
        int distance = distance(one, other);
        float likeness = 1 - (float) distance / longer;
        return likeness >= 0.6f ? likeness * 0.9f : 0;
    }

    private int distance(String one, String other) {
        int width = other.length();
        for (int j = 0; j <= width; j++) {
            edits[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = edits[0];
            edits[0] = i;
            for (int j = 1; j <= width; j++) {
                int above = edits[j];
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                edits[j] = Math.min(diagonal + cost, Math.min(above, edits[j - 1]) + 1);
                diagonal = above;
            }
        }
        return edits[width];
    }

    /// Whether two words of the passage written as one are this word of the text.
    boolean joined(int first, int second, int id) {
        return isJoined(passage.word(first), passage.word(second), text.word(id));
    }

    /// Whether two words of the text written as one are this word of the passage.
    boolean parted(int token, int firstId, int secondId) {
        return isJoined(text.word(firstId), text.word(secondId), passage.word(token));
    }

    private static boolean isJoined(String first, String second, String whole) {
        return first.length() + second.length() == whole.length()
                && whole.startsWith(first)
                && whole.endsWith(second);
    }
}
