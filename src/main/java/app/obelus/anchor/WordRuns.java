package app.obelus.anchor;

import java.util.ArrayList;
import java.util.List;

/// Cuts words for showing and judging: words with their apostrophes, figures with their separators,
/// runs of white space, and every other sign by itself.
final class WordRuns {

    private WordRuns() {}

    /// In order; put together again they are the words given.
    static List<String> of(String words) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = end(words, start);
            runs.add(words.substring(start, end));
            start = end;
        }
        return runs;
    }

    private static int end(String words, int start) {
        int c = words.codePointAt(start);
        int end = start + Character.charCount(c);
        boolean space = Letters.isSpace(c);
        boolean word = Letters.isWordPart(c);
        if (!space && !word) {
            return behindMarks(words, end);
        }
        while (end < words.length()) {
            int next = words.codePointAt(end);
            boolean goesOn =
                    space
                            ? Letters.isSpace(next)
                            : Letters.isWordPart(next)
                                    || Letters.isNothing(next)
                                    || joins(words, end);
            if (!goesOn) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static int behindMarks(String words, int end) {
        int at = end;
        while (at < words.length() && Letters.sort(words.codePointAt(at)) == Letters.Sort.MARK) {
            at += Character.charCount(words.codePointAt(at));
        }
        return at;
    }

    /// An apostrophe between letters, a separator between digits.
    private static boolean joins(String words, int at) {
        if (at + 1 >= words.length()) {
            return false;
        }
        char before = words.charAt(at - 1);
        char behind = words.charAt(at + 1);
        return switch (words.charAt(at)) {
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(behind);
            case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(behind);
            default -> false;
        };
    }

    /// What is compared: white space is one space, and typography does not matter.
    static String folded(String run) {
        return Letters.isSpace(run.codePointAt(0)) ? " " : Folding.fold(run);
    }
}
