package app.obelus.document;

/// Joins lines that were broken for their length only.
final class Lines {

    private Lines() {}

    /// Adds a line behind `text` as if there had been no break: with a space between, but none
    /// where the script has none (Chinese, Japanese), nor behind a hyphen that joins two halves of
    /// a word. The hyphen stays, since nobody can tell whether it belongs to the word.
    static void join(StringBuilder text, String line) {
        if (!text.isEmpty() && !line.isEmpty() && needsSpace(text, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean needsSpace(StringBuilder text, String line) {
        int before = text.codePointBefore(text.length());
        int behind = line.codePointAt(0);
        if (before == '-' && text.length() > 1) {
            boolean halves =
                    Character.isLetter(text.codePointBefore(text.length() - 1))
                            && Character.isLowerCase(behind);
            return !halves;
        }
        return !(Scripts.isUnspaced(before) && Scripts.isUnspaced(behind));
    }
}
