package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of paragraphs, and the halves of words that were broken at the end of a line.
///
/// Whether a hyphen belongs to the word, and whether there is a space before a bracket or a dash,
/// the rest of the document says, as far as it can.
final class PdfHyphens {

    private static final char SOFT = '\u00AD';
    private static final char TYPOGRAPHIC = '\u2010';

    private static final Pattern WORD = Pattern.compile("\\p{L}+([-\u2010]\\p{L}+)*");
    private static final Pattern FIRST_HALF =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)[-\u2010\u00AD]$");
    private static final Pattern SECOND_HALF = Pattern.compile("^\\p{L}[\\p{L}'’]*");
    private static final Pattern NOTE = Pattern.compile("(?<=\\S)( ?)\\[\\d");
    private static final Pattern DASH = Pattern.compile("(?<=\\S)( ?)—(?= ?\\S)");

    private static final Pattern NOTE_FIRST = Pattern.compile("\\[\\d");
    private static final Pattern DASH_FIRST = Pattern.compile("—\\S");

    /// Of a hundred lines: where fewer end with a hyphen, words are not broken at all, and the
    /// hyphens are their own.
    private static final int FEWEST_BROKEN = 3;

    /// With fewer lines, nothing is to be learned.
    private static final int FEWEST_LINES = 25;

    /// Letters: the halves of a word as it is read are shorter.
    private static final int LONGEST_WORD = 80;

    private final Map<String, Integer> words = new HashMap<>();
    private int lines;
    private int broken;
    private int typographicInside;
    private int typographicAtEnd;
    private int tightNotes;
    private int tightDashes;

    /// @param lines all of the document
    PdfHyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            learn(line.text().strip());
        }
    }

    private void learn(String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean halved = matcher.end() < line.length() && isHyphen(line.charAt(matcher.end()));
            if (!halved && matcher.start() > 0) {
                words.merge(key(matcher.group()), 1, Integer::sum);
                typographicInside += matcher.group().indexOf(TYPOGRAPHIC) >= 0 ? 1 : 0;
            }
        }
        tightNotes += tight(NOTE.matcher(line));
        tightDashes += tight(DASH.matcher(line));
        lines++;
        broken += endsHalfway(line) ? 1 : 0;
        typographicAtEnd += line.charAt(line.length() - 1) == TYPOGRAPHIC ? 1 : 0;
    }

    /// By how many more there is no space than there is one.
    private static int tight(Matcher matcher) {
        int tight = 0;
        while (matcher.find()) {
            tight += matcher.group(1).isEmpty() ? 1 : -1;
        }
        return tight;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace(TYPOGRAPHIC, '-');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == TYPOGRAPHIC || c == SOFT;
    }

    /// Whether a line ends in the middle of a word.
    static boolean endsHalfway(String line) {
        return !line.isEmpty()
                && isHyphen(line.charAt(line.length() - 1))
                && FIRST_HALF.matcher(tail(line)).find();
    }

    private static String tail(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - LONGEST_WORD), text.length())
                .toString();
    }

    /// What lines read as one.
    ///
    /// @param text without soft hyphens
    /// @param starts where the text of each line begins in it
    record Joined(String text, List<Integer> starts) {

        Joined {
            starts = List.copyOf(starts);
        }
    }

    Joined join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String line = texts.get(i).strip();
            if (!joined.isEmpty() && !line.isEmpty()) {
                prepare(joined, line);
            }
            starts.add(joined.length());
            append(joined, line, i == texts.size() - 1);
        }
        return new Joined(joined.toString(), starts);
    }

    /// Leaves out hyphens that show only where a word may be broken, and not one at the very end,
    /// which says that it was.
    private static void append(StringBuilder joined, String line, boolean last) {
        for (int i = 0; i < line.length(); i++) {
            boolean end = i == line.length() - 1 && !last;
            if (line.charAt(i) != SOFT || end) {
                joined.append(line.charAt(i));
            }
        }
    }

    /// Makes the text ready for the line to be appended: with a space, or without its hyphen.
    private void prepare(StringBuilder text, String line) {
        char last = text.charAt(text.length() - 1);
        int first = line.codePointAt(0);
        if (isHyphen(last)) {
            Matcher half = FIRST_HALF.matcher(tail(text));
            Matcher rest = SECOND_HALF.matcher(line);
            if (half.find() && rest.find()) {
                if (!belongs(half.group(1), last, rest.group())) {
                    text.setLength(text.length() - 1);
                }
                return;
            }
        }
        boolean dash = last == '—' || last == '/' || last == '–' || isHyphen(last);
        boolean tight =
                (dash && text.length() > 1 && text.charAt(text.length() - 2) != ' ')
                        || (NOTE_FIRST.matcher(line).lookingAt() && tightNotes > 0)
                        || (DASH_FIRST.matcher(line).lookingAt() && tightDashes > 0);
        boolean unspaced =
                Scripts.isUnspaced(text.codePointBefore(text.length()))
                        && Scripts.isUnspaced(first);
        if (!tight && !unspaced) {
            text.append(' ');
        }
    }

    /// Whether the hyphen between two halves is a part of the word.
    private boolean belongs(String left, char hyphen, String right) {
        boolean twoSorts = typographicAtEnd > 2 && typographicInside == 0;
        if (hyphen == SOFT || (twoSorts && hyphen == TYPOGRAPHIC)) {
            return false;
        }
        String lastPart = left.substring(left.lastIndexOf('-') + 1);
        int with = words.getOrDefault(key(left + "-" + right), 0);
        int without = words.getOrDefault(key(lastPart + right), 0);
        if (with != without) {
            return with > without;
        }
        boolean neverBroken = lines >= FEWEST_LINES && broken * 100 < lines * FEWEST_BROKEN;
        if (neverBroken || twoSorts || !Character.isLowerCase(right.codePointAt(0))) {
            return true;
        }
        boolean both =
                lastPart.length() > 2
                        && right.length() > 2
                        && words.containsKey(key(lastPart))
                        && words.containsKey(key(right));
        return left.indexOf('-') > 0 || both;
    }
}
