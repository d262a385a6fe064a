package app.obelus.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text on its way into Markdown that CommonMark programs and Obsidian read.
///
/// Nothing here asks what is code and what is not, because programs differ in that and a hostile
/// text would be written for the difference.
final class MarkdownText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /// Where a character says something to CommonMark or to Obsidian, wherever it stands.
    private static final String MARKUP = "\\`*_[]<>{}|~#^$&";

    /// Where they say something only when there are two of them.
    private static final String DOUBLED = "=%";

    /// What makes a list or an underlined heading at the beginning of a line.
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:\\d{1,9}[.)]|[-+])(?=\\s|$)|[-=](?=[-=\\s]*$))");

    private static final Pattern SAFE_AUTOLINK =
            Pattern.compile("<(?:https?://|mailto:)[^\\s<>\"'\\\\`]+>");

    /// The fence of a code block and its language, behind marks of quotations and lists.
    private static final Pattern FENCE =
            Pattern.compile("(?m)^([ \\t>*+\\-0-9.)]*(?:`{3,}|~{3,}))[^`\\n]*$");

    private static final Pattern BLOCK_ID = Pattern.compile("(?m)\\^(?=[A-Za-z0-9-]+[ \\t]*$)");

    /// A script between the marks of code, which a plugin runs.
    private static final Pattern QUERY = Pattern.compile("(`\\s*+)\\$(?==)");

    private static final Pattern PICTURE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)!\\[");

    /// Behind these a link's address or a link's definition begins.
    private static final Pattern ADDRESS = Pattern.compile("\\]([(:])([\\s<]*+)([^\\s)>]*)");

    private static final Pattern SCHEME = Pattern.compile("^[^/?#]*?:");
    private static final Set<String> SAFE_SCHEMES =
            Set.of("http:", "https:", "mailto:", "obsidian:");

    private MarkdownText() {}

    /// The lines of a text, in which nothing is markup.
    static List<String> plain(String text) {
        return lines(text).map(MarkdownText::plainLine).toList();
    }

    /// A text on one line, in which nothing is markup.
    static String plainOnOneLine(String text) {
        return plainLine(lines(text).collect(Collectors.joining(" ")));
    }

    /// The lines of a text that is Markdown and stays it, without what would be more than a note:
    /// no HTML, no link that runs a script, no comment that hides what follows, no block id, no
    /// picture, which would be fetched, and no command, query or language of a code block that a
    /// plugin may run.
    static List<String> note(String markdown) {
        String text = lines(markdown).collect(Collectors.joining("\n"));
        text = FENCE.matcher(text).replaceAll("$1");
        text = BLOCK_ID.matcher(text).replaceAll("\\\\^");
        text = text.replace("%%", "\\%\\%").replace("<%", "<\\%");
        text = QUERY.matcher(text).replaceAll("$1\\\\\\$");
        text = PICTURE.matcher(text).replaceAll("$1\\\\![");
        text = ADDRESS.matcher(text).replaceAll(MarkdownText::address);
        return List.of(withoutTags(text).split("\n", -1));
    }

    /// An address that programs make a link of, where it is one for a browser.
    static String link(String source) {
        String written = "<" + source.strip() + ">";
        return SAFE_AUTOLINK.matcher(written).matches() && Utf8.printable(written).equals(written)
                ? written
                : plainOnOneLine(source);
    }

    private static Stream<String> lines(String text) {
        String clean =
                Utf8.printable(text)
                        .replace('\u0085', ' ')
                        .replace('\u2028', ' ')
                        .replace('\u2029', ' ');
        return LINE_END.splitAsStream(clean.strip());
    }

    private static String plainLine(String text) {
        String line = text.strip();
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        Matcher leading = LEADING.matcher(line);
        int mark = leading.find() ? leading.end() - 1 : -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled =
                    DOUBLED.indexOf(c) >= 0
                            && ((i > 0 && line.charAt(i - 1) == c)
                                    || (i + 1 < line.length() && line.charAt(i + 1) == c));
            boolean command = c == '%' && i > 0 && line.charAt(i - 1) == '<';
            if (i == mark || doubled || command || MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String address(MatchResult match) {
        boolean safe = isSafe(match.group(3));
        String written =
                safe ? match.group() : "]\\" + match.group(1) + match.group(2) + match.group(3);
        return Matcher.quoteReplacement(written);
    }

    /// An entity, an escape or a control character may hide a scheme, so an address with one before
    /// its first colon counts as unsafe.
    private static boolean isSafe(String address) {
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            return SAFE_SCHEMES.contains(scheme.group().toLowerCase(Locale.ROOT));
        }
        String hidden = address.toLowerCase(Locale.ROOT);
        return !hidden.contains("&colon") && !hidden.contains("&#");
    }

    private static String withoutTags(String text) {
        Matcher autolink = SAFE_AUTOLINK.matcher(text);
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && backslashes % 2 == 0 && i + 1 < text.length()) {
                autolink.region(i, text.length());
                if (autolink.lookingAt()) {
                    safe.append(autolink.group());
                    i = autolink.end() - 1;
                    continue;
                }
                if (opensTag(text.charAt(i + 1))) {
                    safe.append('\\');
                }
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            safe.append(c);
        }
        return safe.toString();
    }

    /// What no program takes for a tag stays as it is, so that `a < b` also does in code.
    private static boolean opensTag(char next) {
        return !Character.isWhitespace(next) && !Character.isDigit(next) && next != '=';
    }
}
