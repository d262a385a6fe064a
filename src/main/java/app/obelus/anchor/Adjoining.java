package app.obelus.anchor;

import java.util.Locale;

/// What stands next to some words and says with them what they say, though it is none of them: a
/// negation before them or, in the languages that put it there, behind them; and where they begin
/// or end with a figure, its other digits, its sign, its currency, and the million behind it.
///
/// @param before up to the words, with what is between; empty where nothing adjoins
/// @param behind from the words on
record Adjoining(String before, String behind) {

    private static final String CURRENCIES = "$€£¥₹₽₩₺₴";

    /// @param text that has the words from `start` up to `end`
    static Adjoining to(String text, int start, int end) {
        String denial = Negation.before(text, start);
        String denied = Negation.behind(text, end);
        return new Adjoining(
                denial.isEmpty() ? text.substring(figureFrom(text, start, end), start) : denial,
                denied.isEmpty() ? text.substring(end, figureTo(text, start, end)) : denied);
    }

    /// Whether the words say the same with the one as with the other: as far denied, and the same
    /// figure.
    boolean agrees(Adjoining other) {
        return agree(before, other.before) && agree(behind, other.behind);
    }

    private static boolean agree(String one, String other) {
        return one.equals(other)
                || (HardTokens.same(one, other) && figure(one).equals(figure(other)));
    }

    private static String figure(String words) {
        StringBuilder figure = new StringBuilder();
        Folding.fold(words)
                .codePoints()
                .filter(c -> Character.isDigit(c) || isCurrency(c) || ".,-+".indexOf(c) >= 0)
                .forEach(figure::appendCodePoint);
        return figure.toString();
    }

    private static int figureFrom(String text, int start, int end) {
        if (start >= end || !Character.isDigit(text.codePointAt(start))) {
            return start;
        }
        int from = digitsFrom(text, start);
        int group = from - 1;
        boolean grouped =
                isGroup(text, start, end)
                        && from == start
                        && group > 0
                        && isSpace(text.charAt(group))
                        && Character.isDigit(text.charAt(group - 1))
                        && group - digitsFrom(text, group) <= 3;
        if (grouped) {
            from = digitsFrom(text, group);
        }
        return currencyFrom(text, signFrom(text, from));
    }

    /// Whether the words begin with three digits and no more.
    private static boolean isGroup(String text, int start, int end) {
        int to = start;
        while (to < end && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to - start == 3;
    }

    private static int digitsFrom(String text, int at) {
        int from = at;
        while (from > 0) {
            char c = text.charAt(from - 1);
            boolean joins = from > 1 && isJoint(c) && Character.isDigit(text.charAt(from - 2));
            if (!Character.isDigit(c) && !joins) {
                break;
            }
            from--;
        }
        return from;
    }

    private static int signFrom(String text, int from) {
        boolean signed =
                from > 0 && (Letters.isDash(text.charAt(from - 1)) || text.charAt(from - 1) == '+');
        boolean free = from < 2 || !Letters.isWordPart(text.codePointBefore(from - 1));
        return signed && free ? from - 1 : from;
    }

    private static int currencyFrom(String text, int from) {
        int at = from > 0 && isSpace(text.charAt(from - 1)) ? from - 1 : from;
        return at > 0 && isCurrency(text.charAt(at - 1)) ? at - 1 : from;
    }

    private static int figureTo(String text, int start, int end) {
        if (start >= end || !Character.isDigit(text.codePointBefore(end))) {
            return end;
        }
        int to = end;
        while (to < text.length()) {
            char c = text.charAt(to);
            boolean joins =
                    to + 1 < text.length() && isJoint(c) && Character.isDigit(text.charAt(to + 1));
            if (!Character.isDigit(c) && !joins) {
                break;
            }
            to++;
        }
        return measureTo(text, to);
    }

    /// Behind the sign or the word that makes another of the figure before it.
    private static int measureTo(String text, int from) {
        int at = from < text.length() && isSpace(text.charAt(from)) ? from + 1 : from;
        if (at >= text.length()) {
            return from;
        }
        int sign = text.codePointAt(at);
        if (isCurrency(sign) || sign == '%' || sign == '\u2030' || sign == '\u00B0') {
            return at + Character.charCount(sign);
        }
        int to = at;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return HardWords.isMagnitude(text.substring(at, to).toLowerCase(Locale.ROOT)) ? to : from;
    }

    /// What may stand between two digits of one figure or range.
    private static boolean isJoint(char c) {
        return ".,:/'\u2019".indexOf(c) >= 0 || Letters.isDash(c);
    }

    private static boolean isCurrency(int c) {
        return CURRENCIES.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isSpace(char c) {
        return Letters.isSpace(c) && c != '\n';
    }
}
