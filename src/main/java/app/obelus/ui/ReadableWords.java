package app.obelus.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What a person will read of a web page or a Word document that Obelus made, without how it is
/// written. For a look at it only: pictures, links and the shape of tables are left out.
final class ReadableWords {

    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([A-Za-z][A-Za-z0-9:]*)([^>]*)>|<!--.*?-->|<[!?][^>]*>", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern NOTE = Pattern.compile("class=\"(?:note |answer\")");
    private static final Pattern COMMENT = Pattern.compile("w:id=\"(\\d+)\"");

    /// Begin a line.
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "table",
                    "tr",
                    "caption",
                    "blockquote",
                    "header",
                    "section",
                    "article",
                    "dl",
                    "pre",
                    "w:p",
                    "w:comment");

    /// Have a blank line before them.
    private static final Set<String> APART =
            Set.of("h1", "h2", "h3", "h4", "table", "section", "article", "w:comment");

    /// Have one too, but not in an item of a list or in a comment.
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "w:p");

    private static final Set<String> ITEMS = Set.of("li", "w:comment");

    /// What is in them is not read, or read elsewhere too.
    private static final Set<String> UNREAD = Set.of("head", "style", "script", "svg", "nav");

    /// The same of classes in the pages that Obelus makes: the short notes beside the text, the
    /// ways back and out, the charts.
    private static final Set<String> UNREAD_CLASSES = Set.of("beside", "back", "live", "charts");

    private final StringBuilder words = new StringBuilder();
    private boolean space;
    private boolean held;
    private int items;

    private ReadableWords() {}

    /// @param html as much of it as there is; an unfinished tag at its end is left out
    static String ofPage(String html) {
        var it = new ReadableWords();
        it.read(html);
        return it.words.toString().strip();
    }

    /// The text with the numbers of its comments, then the comments.
    ///
    /// @throws IOException if it is no such document
    static String ofDocument(byte[] docx) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var it = new ReadableWords();
        it.read(parts.getOrDefault("word/document.xml", ""));
        it.read(parts.getOrDefault("word/comments.xml", ""));
        return it.words.toString().strip();
    }

    private void read(String markup) {
        Matcher tag = TAG.matcher(markup);
        int at = 0;
        while (tag.find(at)) {
            text(markup.substring(at, tag.start()));
            at = tag.end();
            if (tag.group(2) != null) {
                String name = tag.group(2).toLowerCase(Locale.ROOT);
                boolean opens = tag.group(1).isEmpty();
                if (opens && isUnread(name, tag.group(3))) {
                    int end = markup.indexOf("</" + name + ">", at);
                    at = end < 0 ? markup.length() : end + name.length() + 3;
                } else {
                    tag(name, opens, tag.group(3));
                }
            }
        }
        int unfinished = markup.indexOf('<', at);
        text(markup.substring(at, unfinished < 0 ? markup.length() : unfinished));
    }

    private static boolean isUnread(String name, String attributes) {
        if (attributes.endsWith("/")) {
            return false;
        }
        Matcher classes = CLASS.matcher(attributes);
        return UNREAD.contains(name)
                || (classes.find()
                        && Stream.of(classes.group(1).split(" "))
                                .anyMatch(UNREAD_CLASSES::contains));
    }

    private void tag(String name, boolean opens, String attributes) {
        if (BLOCKS.contains(name)) {
            line(opens && isApart(name, attributes));
        }
        if (ITEMS.contains(name)) {
            items += opens ? 1 : -1;
        }
        switch (name) {
            case "br", "w:br" -> line(false);
            case "td", "th", "span" -> space = true;
            case "dt" -> words.append(opens ? "" : ": ");
            case "sup" -> words.append(opens ? "[" : "]");
            case "w:commentreference", "w:comment" -> {
                Matcher id = COMMENT.matcher(attributes);
                if (opens && id.find()) {
                    words.append("[" + (Integer.parseInt(id.group(1)) + 1) + "]");
                    space = name.equals("w:comment");
                    held = space;
                }
            }
            default -> {}
        }
    }

    private boolean isApart(String name, String attributes) {
        return APART.contains(name)
                || (items == 0 && PARAGRAPHS.contains(name))
                || NOTE.matcher(attributes).find();
    }

    private void line(boolean apart) {
        if (words.isEmpty() || held) {
            held = false;
            return;
        }
        space = false;
        if (!endsLine(1)) {
            words.append('\n');
        }
        if (apart && !endsLine(2)) {
            words.append('\n');
        }
    }

    /// @param back how far from the end
    private boolean endsLine(int back) {
        return words.length() >= back && words.charAt(words.length() - back) == '\n';
    }

    private void text(String markup) {
        String text =
                markup.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                continue;
            }
            if (space && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                words.append(' ');
            }
            space = false;
            words.append(c);
        }
    }
}
