package app.obelus.export;

import app.obelus.claim.Stance;

import java.util.Optional;
import java.util.regex.Pattern;

/// Text on its way into HTML.
final class Html {

    /// What is opened by following a link and starts nothing by itself.
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}<>\"]+");

    /// Written with every link that leads out of the page.
    static final String OUTWARD = "noopener noreferrer nofollow";

    private Html() {}

    /// Text that is nothing but text, between tags as well as in an attribute in double quotation
    /// marks.
    static String escape(String text) {
        String clean = printable(text);
        StringBuilder html = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /// The same text with plain line ends and U+FFFD for what no HTML may hold, so that a strict
    /// reader takes it too.
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(it -> clean.appendCodePoint(isCharacter(it) ? it : '\uFFFD'));
        return clean.toString();
    }

    /// An address that may be linked to: `http`, `https` and `mailto` only.
    static Optional<String> address(String text) {
        return Optional.of(text.strip()).filter(it -> SAFE_ADDRESS.matcher(it).matches());
    }

    /// A link that leads out of the page, or the words alone where the address is not one to be
    /// linked to.
    ///
    /// @param words already HTML
    static String link(String address, String words) {
        return address(address)
                .map(it -> "<a href=\"%s\" rel=\"%s\">%s</a>".formatted(escape(it), OUTWARD, words))
                .orElse(words);
    }

    /// What people read for what a piece of evidence does, with a sign before it.
    static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "+ Supports";
            case REFUTES -> "− Refutes";
            case CONTEXT -> "· Context";
            case UNCLEAR -> "? Unclear";
        };
    }

    static boolean isCharacter(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
        boolean nobody = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !nobody && !half;
    }
}
