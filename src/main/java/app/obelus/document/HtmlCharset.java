package app.obelus.document;

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

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
                            + "|^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static String decode(Source source) {
        byte[] bytes = source.bytes();
        List<String> said = List.of(source.charset(), declared(bytes));
        return Charsets.decode(bytes, Charsets.of(bytes, said));
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
