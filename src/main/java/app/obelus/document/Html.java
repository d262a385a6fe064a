package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.CanonicalText;

import org.jsoup.nodes.Document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// Web pages as browsers and downloaders save them, packed with gzip or not. Nothing in them is run
/// or fetched.
final class Html implements Format {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");

    private static final int BEGINNING = 8192;

    /// A page says what it is, if it does, behind nothing but comments and an XML declaration.
    private static final Pattern PAGE =
            Pattern.compile(
                    "\\s*(?:<\\?xml[^>]*>\\s*|(?><!--.*?-->)\\s*)*+<(?:!doctype\\s+html|html)[\\s>].*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Byte order marks, as bytes.
    private static final Set<String> MARKS =
            Set.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE");

    private static final String FRAGMENT_BEGINS = "<!--StartFragment-->";
    private static final String FRAGMENT_ENDS = "<!--EndFragment-->";

    @Override
    public boolean isOf(Source source) {
        if (Gzip.isPacked(source.bytes())) {
            return looksLikePage(Gzip.beginning(source.bytes(), BEGINNING));
        }
        return EXTENSIONS.contains(source.extension())
                || looksLikePage(Arrays.copyOf(source.bytes(), BEGINNING));
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        Source page = Gzip.isPacked(source.bytes()) ? Gzip.unpacked(source) : source;
        Document parsed = HtmlParsing.parse(page, HtmlCharset.decode(page));
        return Draft.of(HtmlArticle.of(parsed, page));
    }

    /// All that is shown of a part of a page that somebody chose. The first words are its title.
    ///
    /// @throws UnreadableArticleException if there is more of it than anybody wrote
    static Article chosen(Source source, String html) throws UnreadableArticleException {
        int begin = html.indexOf(FRAGMENT_BEGINS);
        int end = html.indexOf(FRAGMENT_ENDS, Math.max(0, begin));
        String fragment =
                begin < 0 || end < 0 ? html : html.substring(begin + FRAGMENT_BEGINS.length(), end);
        HtmlNode root = HtmlTree.of(HtmlParsing.parse(source, fragment).body());
        HtmlBreaks.toParagraphs(root);
        HtmlTables.markData(root);
        CanonicalText canonical = new CanonicalText();
        HtmlBlocks.add(root, canonical);
        String title = Titles.ofWords(canonical.text());
        return new Article(title, "", "", "", "", canonical.text(), canonical.blocks());
    }

    /// UTF-16 has zeros between the letters.
    private static boolean looksLikePage(byte[] bytes) {
        String beginning = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        int markup = beginning.indexOf('<');
        return markup >= 0
                && isMark(beginning.substring(0, markup).strip())
                && PAGE.matcher(beginning.substring(markup)).matches();
    }

    private static boolean isMark(String before) {
        return before.isEmpty() || MARKS.contains(before);
    }
}
