package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding of a page, as its sender says it, as it says itself near its beginning, or as its
/// bytes look.
final class HtmlCharset {

    /// Browsers look at the first 1024 bytes; pages with a licence or a script in front of their
    /// encoding are read right here as well.
    private static final int BEGINNING = 16 << 10;

    private static final int SAMPLE = 64 << 10;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
                            + "|^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /// @throws UnreadableArticleException if the bytes are no text in any encoding
    static String decode(Source source) throws UnreadableArticleException {
        byte[] bytes = source.bytes();
        List<String> said = List.of(source.charset(), declared(bytes));
        String html = Charsets.decode(bytes, Charsets.of(bytes, said));
        if (isBinary(html)) {
            throw source.refused(Reason.BINARY);
        }
        return html;
    }

    /// Text has hardly any control characters; a zero here and there is dropped by browsers.
    private static boolean isBinary(String html) {
        int sample = Math.min(html.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            char here = html.charAt(i);
            boolean control = here < ' ' && !HtmlSpace.isSpace(here);
            controls += control || here == '\uFFFD' ? 1 : 0;
        }
        return controls * 20 > sample + 200;
    }

    /// Empty where the page says none.
    private static String declared(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING);
        String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(COMMENT.matcher(beginning).replaceAll(""));
        if (!declared.find()) {
            return "";
        }
        String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
        return name == null ? "" : name;
    }
}
