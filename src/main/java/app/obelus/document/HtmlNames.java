package app.obelus.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the class and the id of an element tell about it: site builders name the parts of a page
/// after what is in them.
final class HtmlNames {

    private static final Pattern CLUTTER =
            anyOf(
                    "-ad-",
                    "ad-break",
                    "agegate",
                    "banner",
                    "breadcrumb",
                    "comment",
                    "community",
                    "cover-wrap",
                    "disqus",
                    "extra",
                    "footer",
                    "gdpr",
                    "header",
                    "legends",
                    "menu",
                    "related",
                    "remark",
                    "replies",
                    "rss",
                    "shoutbox",
                    "sidebar",
                    "skyscraper",
                    "social",
                    "sponsor",
                    "supplemental",
                    "pagination",
                    "pager",
                    "popup");

    /// An element that is named after clutter may have the article in it all the same.
    private static final Pattern PERHAPS_ARTICLE =
            anyOf("and", "article", "body", "column", "content", "main", "shadow");

    private static final Pattern FOR =
            anyOf(
                    "article",
                    "body",
                    "content",
                    "entry",
                    "main",
                    "page",
                    "pagination",
                    "post",
                    "text",
                    "blog",
                    "story");

    private static final Pattern AGAINST =
            anyOf(
                    "-ad-",
                    "hidden",
                    "\\bhid\\b",
                    "banner",
                    "comment",
                    "com-",
                    "contact",
                    "footer",
                    "gdpr",
                    "masthead",
                    "media",
                    "meta",
                    "outbrain",
                    "promo",
                    "related",
                    "scroll",
                    "share",
                    "shoutbox",
                    "sidebar",
                    "skyscraper",
                    "sponsor",
                    "shopping",
                    "tags",
                    "widget");

    private static final Pattern AUTHOR =
            anyOf("byline", "author", "dateline", "writtenby", "p-author");

    private static final Pattern SHARING = Pattern.compile("(?:\\b|_)share(?:daddy)?(?:\\b|_)");

    private static final Set<String> ROLES_OF_CLUTTER =
            Set.of(
                    "menu",
                    "menubar",
                    "complementary",
                    "navigation",
                    "alert",
                    "alertdialog",
                    "dialog");

    private static final int WEIGHT = 25;

    private HtmlNames() {}

    /// Class and id in lower case.
    static String of(HtmlNode node) {
        return (node.attribute("class") + " " + node.attribute("id")).toLowerCase(Locale.ROOT);
    }

    static boolean isClutter(HtmlNode node) {
        String names = of(node);
        return names.length() > 1
                && CLUTTER.matcher(names).find()
                && !PERHAPS_ARTICLE.matcher(names).find();
    }

    static boolean hasRoleOfClutter(HtmlNode node) {
        return ROLES_OF_CLUTTER.contains(node.attribute("role"));
    }

    static boolean isAuthor(HtmlNode node) {
        return AUTHOR.matcher(of(node)).find();
    }

    static boolean isSharing(HtmlNode node) {
        return SHARING.matcher(of(node)).find();
    }

    /// Above 0 if the names speak for the element being part of an article, below if against.
    static int weight(HtmlNode node) {
        return weight(node.attribute("class")) + weight(node.attribute("id"));
    }

    private static int weight(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        int weight = 0;
        if (AGAINST.matcher(lower).find()) {
            weight -= WEIGHT;
        }
        if (FOR.matcher(lower).find()) {
            weight += WEIGHT;
        }
        return weight;
    }

    private static Pattern anyOf(String... words) {
        return Pattern.compile(String.join("|", words));
    }
}
