package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Web pages saved with all that they show as one message of several parts ([RFC
/// 2557](https://www.rfc-editor.org/rfc/rfc2557)), of which the page itself is read.
final class Mhtml implements Format {

    private static final Set<String> EXTENSIONS = Set.of("mhtml", "mht");
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private static final int BEGINNING = 4096;
    private static final int DEEPEST = 10;

    private static final Pattern HEADERS =
            Pattern.compile(
                    "[A-Za-z][A-Za-z0-9-]*:.*\\nContent-Type:\\s*multipart/related.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private record Level(MimePart part, int depth) {}

    @Override
    public boolean isOf(Source source) {
        int length = Math.min(source.bytes().length, BEGINNING);
        String beginning = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return EXTENSIONS.contains(source.extension()) || HEADERS.matcher(beginning).matches();
    }

    @Override
    public String extension() {
        return "mhtml";
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        MimePart whole = MimePart.of(source.bytes(), 0, source.bytes().length);
        MimePart page = page(whole);
        if (page == null) {
            throw source.refused(Reason.DAMAGED);
        }
        String place = page.header("content-location");
        Source content =
                new Source(
                        source.name(),
                        page.content(),
                        page.parameter("charset"),
                        place.isEmpty() ? whole.header("snapshot-content-location") : place,
                        source.password(),
                        source.progress());
        return Draft.of(
                HtmlArticle.of(HtmlParsing.parse(content, HtmlCharset.decode(content)), content));
    }

    /// The part that the message says it begins with, or else the first that is a page.
    private static @Nullable MimePart page(MimePart whole) {
        String start = whole.parameter("start");
        MimePart first = null;
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(whole, 0));
        while (!open.isEmpty()) {
            Level level = open.pop();
            MimePart part = level.part();
            if (PAGES.contains(part.type())) {
                if (!start.isEmpty() && part.header("content-id").equals(start)) {
                    return part;
                }
                first = first == null ? part : first;
            } else if (level.depth() < DEEPEST) {
                List<MimePart> parts = part.parts();
                for (MimePart inner : parts.reversed()) {
                    open.push(new Level(inner, level.depth() + 1));
                }
            }
        }
        return first;
    }
}
