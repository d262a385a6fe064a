package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.util.Locale;
import java.util.Set;

/// Parses pages, but none that would need more memory or time than a page that somebody wrote.
///
/// Measured with jsoup 1.24.1: a million tags take 0.3 GB and about two seconds; it has limits of
/// its own for the attributes of an element.
final class HtmlParsing {

    /// Deeper elements become children of the one at this depth.
    private static final int DEEPEST = 256;

    private static final int MOST_TAGS = 300_000;
    private static final long MOST_EFFORT = 15_000_000;
    private static final int MOST_CHARACTERS = 8 << 20;

    /// Below this, pictures within the page do not matter.
    private static final int SMALL = 1 << 18;

    private static final String PICTURE = ";base64,";
    private static final int LONGEST_NAME = 8;

    private static final Set<String> FORMATTING =
            Set.of(
                    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
                    "strong", "tt", "u");

    private static final Set<String> XHTML = Set.of("xhtml", "xht");

    private HtmlParsing() {}

    /// @throws UnreadableArticleException if the page is beyond the limits
    static Document parse(Source source, String html) throws UnreadableArticleException {
        String words = html.length() > SMALL ? withoutPictures(html) : html;
        if (words.length() > MOST_CHARACTERS
                || tags(words) > MOST_TAGS
                || effort(words) > MOST_EFFORT) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        source.goOn();
        if (XHTML.contains(source.extension())) {
            Document page = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(words, "");
            if (page.selectFirst("body") != null) {
                return page;
            }
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(words, "");
    }

    /// Pages that were saved as one file have all their pictures in them, as text.
    private static String withoutPictures(String html) {
        StringBuilder without = new StringBuilder();
        int copied = 0;
        int picture = html.indexOf(PICTURE);
        while (picture >= 0) {
            int data = picture + PICTURE.length();
            int end = data;
            while (end < html.length() && isData(html.charAt(end))) {
                end++;
            }
            without.append(html, copied, data);
            copied = end;
            picture = html.indexOf(PICTURE, end);
        }
        return copied == 0 ? html : without.append(html, copied, html.length()).toString();
    }

    private static boolean isData(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }

    /// How much the parser has to do: every tag, and, for each of them, the elements for bold and
    /// the like that are still open, since it closes and opens these again around every other one.
    private static long effort(String html) {
        long effort = 0;
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = at + 1 < html.length() && html.charAt(at + 1) == '/';
            if (isFormatting(html, end ? at + 2 : at + 1)) {
                open = Math.clamp(open + (end ? -1L : 1L), 0, DEEPEST);
            }
            effort += 1 + open;
        }
        return effort;
    }

    private static boolean isFormatting(String html, int name) {
        int end = name;
        while (end < html.length() && end - name < LONGEST_NAME && isLetter(html.charAt(end))) {
            end++;
        }
        return FORMATTING.contains(html.substring(name, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }
}
