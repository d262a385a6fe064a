package app.obelus.document;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /// What programs write where they know none.
    private static final Pattern NO_DATE = Pattern.compile("0{3,4}[01]-|1970-01-01T00:00:00");

    private static final String[] TITLES = {
        "dc:title",
        "dcterm:title",
        "dcterms:title",
        "og:title",
        "title",
        "twitter:title",
        "parsely-title",
        "citation_title"
    };

    private static final String[] BYLINES = {
        "dc:creator",
        "dcterm:creator",
        "dcterms:creator",
        "author",
        "parsely-author",
        "citation_author"
    };

    private static final Set<String> ONE_EACH =
            Set.of("dc:creator", "dcterm:creator", "dcterms:creator", "citation_author");

    private static final int LONGEST_BYLINE = 1000;

    private static final String[] DATES = {
        "article:published_time",
        "parsely-pub-date",
        "datepublished",
        "dc:date",
        "dcterms:created",
        "citation_publication_date",
        "date"
    };

    static HtmlMetadata of(HtmlHead head, HtmlJsonLd data, String address) {
        Map<String, String> meta = meta(head);
        return new HtmlMetadata(
                title(head, data, meta),
                byline(data, meta),
                published(head, data, meta),
                address(head, meta, address),
                language(head, meta));
    }

    private static String title(HtmlHead head, HtmlJsonLd data, Map<String, String> meta) {
        if (!data.name().isEmpty() && !data.headline().isEmpty()) {
            String shown = HtmlTitle.of(head);
            boolean named = HtmlTitle.similarity(data.name(), shown) > 0.75;
            boolean headed = HtmlTitle.similarity(data.headline(), shown) > 0.75;
            return headed && !named ? data.headline() : data.name();
        }
        String said = data.name() + data.headline();
        said = said.isEmpty() ? first(meta, TITLES) : said;
        return said.isEmpty() ? HtmlTitle.of(head) : said;
    }

    private static String byline(HtmlJsonLd data, Map<String, String> meta) {
        if (!data.author().isEmpty()) {
            return data.author();
        }
        String said = first(meta, BYLINES);
        String author = meta.getOrDefault("article:author", "");
        return said.isEmpty() && !ADDRESS.matcher(author).matches() ? author : said;
    }

    private static String address(HtmlHead head, Map<String, String> meta, String opened) {
        for (Element link : head.all("link")) {
            String canonical = link.attr("href").strip();
            if (link.attr("rel").equalsIgnoreCase("canonical") && isAddress(canonical)) {
                return canonical;
            }
        }
        for (String said : List.of(meta.getOrDefault("og:url", ""), opened, head.savedFrom())) {
            if (isAddress(said)) {
                return said;
            }
        }
        return "";
    }

    private static String published(HtmlHead head, HtmlJsonLd data, Map<String, String> meta) {
        List<String> dates = new ArrayList<>();
        dates.add(data.published());
        for (String name : DATES) {
            dates.add(meta.getOrDefault(name, ""));
        }
        for (Element time : head.all("time")) {
            boolean first =
                    time.hasAttr("pubdate")
                            || time.attr("itemprop").contains("datePublished")
                            || time.attr("class").contains("publish");
            dates.add(first ? time.attr("datetime").strip() : "");
        }
        return dates.stream()
                .filter(date -> !date.isEmpty() && !NO_DATE.matcher(date).lookingAt())
                .findFirst()
                .orElse("");
    }

    private static boolean isAddress(String address) {
        try {
            return ADDRESS.matcher(address).matches() && new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String language(HtmlHead head, Map<String, String> meta) {
        String[] said = {
            head.attribute("lang"),
            head.attribute("xml:lang"),
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

    /// The first value of each name, in lower case and with colons; of names that each author of
    /// several has one of, all of them.
    private static Map<String, String> meta(HtmlHead head) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : head.all("meta")) {
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
            for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                meta.merge(
                        name,
                        content,
                        (before, next) -> ONE_EACH.contains(name) ? both(before, next) : before);
            }
        }
        return meta;
    }

    private static String both(String before, String next) {
        boolean known = before.contains(next) || before.length() > LONGEST_BYLINE;
        return known ? before : before + "; " + next;
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
