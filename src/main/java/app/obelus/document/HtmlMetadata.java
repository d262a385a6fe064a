package app.obelus.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a page says about its article, for machines rather than for readers.
///
/// @param title empty where it says none, as are the others
/// @param published when, as the page writes it
/// @param address where it was published; http or https
/// @param language a BCP 47 tag
record HtmlMetadata(
        String title, String byline, String published, String address, String language) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private static final String[] TITLES = {
        "dc:title",
        "dcterm:title",
        "dcterms:title",
        "og:title",
        "title",
        "twitter:title",
        "parsely-title"
    };

    private static final String[] BYLINES = {
        "dc:creator", "dcterm:creator", "dcterms:creator", "author", "parsely-author"
    };

    private static final String[] DATES = {
        "article:published_time",
        "parsely-pub-date",
        "datepublished",
        "dc:date",
        "dcterms:created",
        "date"
    };

    static HtmlMetadata of(Document page, HtmlJsonLd data, String address) {
        Map<String, String> meta = meta(page);
        return new HtmlMetadata(
                title(page, data, meta),
                byline(data, meta),
                data.published().isEmpty() ? first(meta, DATES) : data.published(),
                address(page, meta, address),
                language(page, meta));
    }

    private static String title(Document page, HtmlJsonLd data, Map<String, String> meta) {
        if (!data.name().isEmpty() && !data.headline().isEmpty()) {
            String shown = HtmlTitle.of(page);
            boolean named = HtmlTitle.similarity(data.name(), shown) > 0.75;
            boolean headed = HtmlTitle.similarity(data.headline(), shown) > 0.75;
            return headed && !named ? data.headline() : data.name();
        }
        String said = data.name() + data.headline();
        said = said.isEmpty() ? first(meta, TITLES) : said;
        return said.isEmpty() ? HtmlTitle.of(page) : said;
    }

    private static String byline(HtmlJsonLd data, Map<String, String> meta) {
        if (!data.author().isEmpty()) {
            return data.author();
        }
        String said = first(meta, BYLINES);
        String author = meta.getOrDefault("article:author", "");
        return said.isEmpty() && !ADDRESS.matcher(author).matches() ? author : said;
    }

    private static String address(Document page, Map<String, String> meta, String opened) {
        for (Element link : page.select("link[rel=canonical]")) {
            String canonical = link.attr("href").strip();
            if (isAddress(canonical)) {
                return canonical;
            }
        }
        String said = meta.getOrDefault("og:url", "");
        return isAddress(said) ? said : isAddress(opened) ? opened : "";
    }

    private static boolean isAddress(String address) {
        try {
            return ADDRESS.matcher(address).matches() && new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String language(Document page, Map<String, String> meta) {
        Element html = page.selectFirst("html");
        String[] said = {
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            meta.getOrDefault("content-language", ""),
            meta.getOrDefault("og:locale", ""),
            meta.getOrDefault("dc:language", "")
        };
        for (String language : said) {
            String tag = tag(language);
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return "";
    }

    private static String tag(String language) {
        try {
            String first = language.strip().split("[,;\\s]", 2)[0].replace('_', '-');
            return first.isEmpty()
                    ? ""
                    : new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /// The first value of each name, in lower case and with colons.
    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.select("meta[content]")) {
            String content =
                    HtmlSpace.folded(Parser.unescapeEntities(element.attr("content"), false));
            if (content.isEmpty()) {
                continue;
            }
            String names =
                    element.attr("property")
                            + " "
                            + element.attr("name").replaceAll("\\s*[.:]\\s*", ":")
                            + " "
                            + element.attr("itemprop")
                            + " "
                            + element.attr("http-equiv");
            for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                meta.putIfAbsent(name, content);
            }
        }
        return meta;
    }

    private static String first(Map<String, String> meta, String... names) {
        for (String name : names) {
            String said = meta.getOrDefault(name, "");
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }
}
