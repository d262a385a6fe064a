package app.obelus.document;

import org.jsoup.parser.Parser;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a page says about its article in [JSON-LD](https://schema.org/Article) for machines.
///
/// @param headline empty where it does not say one, as are the others
/// @param name what it is called, which may be the site
/// @param articleBody the whole text
record HtmlJsonLd(
        String headline, String name, String author, String published, String articleBody) {

    static final HtmlJsonLd NONE = new HtmlJsonLd("", "", "", "", "");

    private static final String TYPE = "application/ld+json";
    private static final int MOST_SCRIPTS = 100;
    private static final int DEEPEST = 100;

    private static final Pattern URL = Pattern.compile("(?i)https?:");

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "AdvertiserContentArticle",
                    "NewsArticle",
                    "AnalysisNewsArticle",
                    "AskPublicNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "ReportageNewsArticle",
                    "ReviewNewsArticle",
                    "Report",
                    "SatiricalArticle",
                    "ScholarlyArticle",
                    "MedicalScholarlyArticle",
                    "SocialMediaPosting",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "DiscussionForumPosting",
                    "TechArticle",
                    "APIReference");

    /// What the first article of the page's data is said to be.
    static HtmlJsonLd of(HtmlHead head) {
        return head.all("script").stream()
                .filter(script -> script.attr("type").strip().equalsIgnoreCase(TYPE))
                .limit(MOST_SCRIPTS)
                .map(script -> of(script.data()))
                .filter(found -> !found.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private static HtmlJsonLd of(String data) {
        String json = data.strip();
        if (json.startsWith("<![CDATA[") && json.endsWith("]]>")) {
            json = json.substring("<![CDATA[".length(), json.length() - "]]>".length());
        }
        try {
            return of(MAPPER.readTree(json));
        } catch (JacksonException | NumberFormatException e) {
            return NONE;
        }
    }

    private static HtmlJsonLd of(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>(list(root));
        for (JsonNode node : list(root)) {
            nodes.addAll(list(node.path("@graph")));
        }
        for (JsonNode node : nodes) {
            if (list(node.path("@type")).stream()
                    .anyMatch(type -> ARTICLES.contains(type.stringValue("")))) {
                return of(node, nodes);
            }
        }
        return NONE;
    }

    private static HtmlJsonLd of(JsonNode article, List<JsonNode> nodes) {
        return new HtmlJsonLd(
                text(article.path("headline")),
                text(article.path("name")),
                list(article.path("author")).stream()
                        .map(author -> name(author, nodes))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                text(article.path("datePublished")),
                article.path("articleBody").stringValue(""));
    }

    /// The name of an author, who may be told elsewhere in the data.
    private static String name(JsonNode author, List<JsonNode> nodes) {
        String name = text(author.isString() ? author : author.path("name"));
        String id = author.path("@id").stringValue("");
        if (!name.isEmpty() || id.isEmpty()) {
            return URL.matcher(name).lookingAt() ? "" : name;
        }
        return nodes.stream()
                .filter(node -> node.path("@id").stringValue("").equals(id))
                .map(node -> text(node.path("name")))
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node) {
        return HtmlSpace.folded(Parser.unescapeEntities(node.stringValue(""), false));
    }

    private static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }
}
