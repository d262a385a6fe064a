package app.obelus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words in a piece of HTML that stands in Markdown. One pass, whatever the piece is; nothing
/// in it is run or fetched.
final class HtmlWords {

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "noscript", "iframe", "svg", "head", "title");

    private static final Set<String> WITHIN_A_LINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i",
                    "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
                    "sup", "time", "u", "var", "wbr");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\\w{2,6}));");

    /// Those without which no page gets along; the others stay as they are written.
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private int at;

    private HtmlWords(String html) {
        this.html = html;
    }

    /// What stands between the tags, apart where a tag of a block stands between.
    static List<String> paragraphs(String html) {
        HtmlWords words = new HtmlWords(html);
        while (words.at < html.length()) {
            words.step();
        }
        words.endParagraph();
        return words.paragraphs;
    }

    static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    /// `p` for `<p class="x">`, `/p` for `</p>`.
    static String nameOf(String tag) {
        int end = 1;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end))
                        || (end == 1 && tag.charAt(1) == '/'))) {
            end++;
        }
        return tag.isEmpty() ? "" : tag.substring(1, end);
    }

    private void step() {
        int tag = html.indexOf('<', at);
        if (tag < 0) {
            tag = html.length();
        }
        words.append(html, at, tag);
        at = tag;
        if (at == html.length()) {
            return;
        }
        if (html.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
            return;
        }
        int end = behind(">", at);
        String name = nameOf(html.substring(at, end)).toLowerCase(Locale.ROOT);
        at = end;
        if (isHidden(name)) {
            skipContent(name);
        } else if (!WITHIN_A_LINE.contains(name.startsWith("/") ? name.substring(1) : name)) {
            endParagraph();
        }
    }

    private void skipContent(String name) {
        while (at < html.length()) {
            int close = html.indexOf("</", at);
            if (close < 0) {
                at = html.length();
                return;
            }
            at = behind(">", close);
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                return;
            }
        }
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void endParagraph() {
        String paragraph = words.toString().strip().replaceAll("\\s+", " ");
        paragraphs.add(REFERENCE.matcher(paragraph).replaceAll(HtmlWords::character));
        words.setLength(0);
    }

    private static String character(MatchResult reference) {
        String character = reference.group();
        if (reference.group(3) != null) {
            character = NAMED.getOrDefault(reference.group(3), character);
        } else {
            int codePoint =
                    reference.group(1) != null
                            ? Integer.parseInt(reference.group(1))
                            : Integer.parseInt(reference.group(2), 16);
            if (Character.isDefined(codePoint)
                    && !Character.isISOControl(codePoint)
                    && Character.getType(codePoint) != Character.SURROGATE) {
                character = Character.toString(codePoint);
            }
        }
        return Matcher.quoteReplacement(character);
    }
}
