package app.obelus.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of paragraphs, and the halves of words that were broken at the end of a line.
///
/// Whether a hyphen belongs to the word, the other words of the document say, as far as they can.
final class PdfHyphens {

    private static final char SOFT = '\u00AD';
    private static final char HYPHEN = '\u2010';

    private static final Pattern WORD = Pattern.compile("\\p{L}+([-\u2010]\\p{L}+)*");
    private static final Pattern FIRST_HALF =
            Pattern.compile("(\\p{L}[\\p{L}'’-]*)[-\u2010\u00AD]$");
    private static final Pattern SECOND_HALF = Pattern.compile("^\\p{L}[\\p{L}'’]*");

    private final Map<String, Integer> words = new HashMap<>();
    private int hyphensInside;
    private int typographic;

    /// @param lines all of the document
    PdfHyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            learn(line.text());
        }
    }

    private void learn(String line) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean broken = matcher.end() < line.length() && isHyphen(line.charAt(matcher.end()));
            if (!broken && matcher.start() > 0) {
                words.merge(key(matcher.group()), 1, Integer::sum);
                hyphensInside += matcher.group().indexOf(HYPHEN) >= 0 ? 1 : 0;
            }
        }
        typographic += !line.isEmpty() && line.charAt(line.length() - 1) == HYPHEN ? 1 : 0;
    }

    private static String key(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).replace(HYPHEN, '-');
    }

    /// Whether a line ends in the middle of a word.
    static boolean endsHalfway(String line) {
        return FIRST_HALF.matcher(line).find();
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == HYPHEN || c == SOFT;
    }

    /// What lines read as one.
    ///
    /// @param starts where the text of each line begins in it
    record Joined(String text, int[] starts) {}

    Joined join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!text.isEmpty() && !line.isEmpty()) {
                append(text, line);
            }
            starts[i] = text.length();
            text.append(line);
        }
        String joined = text.toString();
        return new Joined(
                joined.indexOf(SOFT) < 0 ? joined : joined.replace("" + SOFT, ""), starts);
    }

    /// Makes the text ready for the line to be appended.
    private void append(StringBuilder text, String line) {
        int last = text.codePointBefore(text.length());
        int first = line.codePointAt(0);
        Matcher half = FIRST_HALF.matcher(text.substring(Math.max(0, text.length() - 60)));
        if (half.find() && Character.isLetter(first)) {
            Matcher rest = SECOND_HALF.matcher(line);
            if (rest.find() && !belongs(half.group(1), (char) last, rest.group())) {
                text.setLength(text.length() - 1);
            }
            return;
        }
        boolean dash = last == '—' || last == '/' || last == '-' || last == '–' || last == HYPHEN;
        boolean tight =
                dash
                        && text.length() > 1
                        && !Character.isWhitespace(text.charAt(text.length() - 2));
        boolean unspaced = PdfScripts.isUnspaced(last) && PdfScripts.isUnspaced(first);
        if (!tight && !unspaced) {
            text.append(' ');
        }
    }

    /// Whether the hyphen between two halves is a part of the word.
    private boolean belongs(String left, char hyphen, String right) {
        if (hyphen == SOFT) {
            return false;
        }
        if (!Character.isLowerCase(right.codePointAt(0))) {
            return true;
        }
        boolean twoSorts = typographic > 2 && hyphensInside == 0;
        if (twoSorts) {
            return hyphen != HYPHEN;
        }
        int with = words.getOrDefault(key(left + "-" + right), 0);
        String lastPart = left.substring(left.lastIndexOf('-') + 1);
        int without = words.getOrDefault(key(lastPart + right), 0);
        if (with != without) {
            return with > without;
        }
        boolean both =
                lastPart.length() > 2
                        && right.length() > 2
                        && words.containsKey(key(lastPart))
                        && words.containsKey(key(right));
        return left.indexOf('-') > 0 || both;
    }
}
