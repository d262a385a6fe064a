package app.obelus.document;

import org.jsoup.Jsoup;

import java.util.Set;

/// Web pages as browsers save them.
final class Html implements Format {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");

    @Override
    public boolean isOf(Source source) {
        return EXTENSIONS.contains(source.extension()) || Gzip.isPacked(source.bytes());
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        Source page = Gzip.isPacked(source.bytes()) ? Gzip.unpacked(source) : source;
        return Draft.of(HtmlArticle.of(Jsoup.parse(HtmlCharset.decode(page)), page));
    }
}
