package app.obelus.document;

/// Characters that RTF has words for.
final class RtfCharacters {

    private RtfCharacters() {}

    /// Empty for any other word.
    static String of(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "emspace" -> "\u2003";
            case "enspace" -> "\u2002";
            case "qmspace" -> "\u2005";
            case "bullet" -> "•";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "ltrmark" -> "\u200E";
            case "rtlmark" -> "\u200F";
            case "zwj" -> "\u200D";
            case "zwnj" -> "\u200C";
            default -> "";
        };
    }
}
