package app.obelus.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the class and the id of an element tell about it: site builders name the parts of a page
/// after what is in them.
final class HtmlNames {

    private static final List<String> CLUTTER =
            List.of(
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
    private static final List<String> PERHAPS_ARTICLE =
            List.of("and", "article", "body", "column", "content", "main", "shadow");

    private static final List<String> FOR =
            List.of(
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

    private static final List<String> AGAINST =
            List.of(
                    "-ad-",
                    "hidden",
                    " hid ",
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

    private static final List<String> AUTHOR =
            List.of("byline", "author", "dateline", "writtenby", "p-author");

    private static final Pattern SHARING = Pattern.compile("(?:\\b|_)share(?:daddy)?(?:\\b|_)");

    private static final Set<String> ROLES_OF_CLUTTER =
            Set.of("menu", "menubar", "complementary", "navigation", "alert");

    private static final Set<String> DIALOGS = Set.of("alertdialog", "dialog");

    private static final int WEIGHT = 25;

    /// What comes behind names nothing that counts.
    private static final int LONGEST = 500;

    private HtmlNames() {}

    /// Class and id in lower case.
    static String of(HtmlNode node) {
        return lower(node.attribute("class")) + " " + lower(node.attribute("id"));
    }

    static boolean isClutter(HtmlNode node) {
        String names = of(node);
        return names.length() > 1 && hasAny(names, CLUTTER) && !hasAny(names, PERHAPS_ARTICLE);
    }

    /// Whether the element lies over the page to ask something, as whether one takes cookies.
    static boolean isDialog(HtmlNode node) {
        return DIALOGS.contains(node.attribute("role"));
    }

    static boolean hasRoleOfClutter(HtmlNode node) {
        return ROLES_OF_CLUTTER.contains(node.attribute("role"));
    }

    static boolean isAuthor(HtmlNode node) {
        return hasAny(of(node), AUTHOR);
    }

    static boolean isCaption(HtmlNode node) {
        return of(node).contains("caption");
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
        String lower = lower(names);
        int weight = 0;
        if (hasAny(" " + lower + " ", AGAINST)) {
            weight -= WEIGHT;
        }
        if (hasAny(lower, FOR)) {
            weight += WEIGHT;
        }
        return weight;
    }

    private static String lower(String names) {
        int length = Math.min(names.length(), LONGEST);
        return names.substring(0, length).toLowerCase(Locale.ROOT);
    }

    private static boolean hasAny(String names, List<String> words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
