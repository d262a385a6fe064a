package app.obelus.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a content type says about bytes from the network: a name for a file of them, and their
/// encoding.
final class WebType {

    private static final int LONGEST_NAME = 80;

    private static final Map<String, String> EXTENSIONS =
            Map.ofEntries(
                    Map.entry("text/html", "html"),
                    Map.entry("application/xhtml+xml", "xhtml"),
                    Map.entry("application/pdf", "pdf"),
                    Map.entry("application/x-pdf", "pdf"),
                    Map.entry("text/plain", "txt"),
                    Map.entry("text/markdown", "md"),
                    Map.entry("text/x-markdown", "md"),
                    Map.entry("application/epub+zip", "epub"),
                    Map.entry("application/rtf", "rtf"),
                    Map.entry("text/rtf", "rtf"),
                    Map.entry("application/vnd.oasis.opendocument.text", "odt"),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument"
                                    + ".wordprocessingml.document",
                            "docx"),
                    Map.entry("multipart/related", "mhtml"),
                    Map.entry("message/rfc822", "mhtml"));

    /// Types that a site gives to whatever it does not know.
    private static final Set<String> SAYING_LITTLE =
            Set.of(
                    "",
                    "text/plain",
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/force-download",
                    "application/x-download",
                    "application/zip",
                    "application/gzip",
                    "application/x-gzip");

    /// How files and the programs on servers end their names.
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    private WebType() {}

    /// A name for what came from an address, with an extension that tells its format where that is
    /// known.
    ///
    /// @param type as it was sent; empty where none was
    static String fileName(WebAddress from, String type) {
        String segment = from.lastSegment().replaceAll("[\\p{Cntrl}/\\\\]", "");
        String bare = bare(type);
        String ending = Titles.extension(segment);
        boolean told =
                ArticleReader.EXTENSIONS.contains(ending)
                        && (SAYING_LITTLE.contains(bare) || !EXTENSIONS.containsKey(bare));
        String extension = told ? ending : EXTENSIONS.getOrDefault(bare, "");
        String stem = ENDING.matcher(segment).replaceFirst("");
        String name = shortened(stem.isBlank() ? from.host() : stem);
        return extension.isEmpty() ? name : name + "." + extension;
    }

    /// The encoding that a content type names; empty where it names none.
    static String charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? charset.group(1) : "";
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
