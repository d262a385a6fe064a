package app.obelus.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes out of an article that was found what stands in it and is no part of it: forms, notes
/// about other articles, buttons for sharing, lists of links.
final class HtmlCleaning {

    private static final Set<String> NEVER_WORDS =
            Set.of(
                    "object",
                    "embed",
                    "iframe",
                    "footer",
                    "link",
                    "aside",
                    "input",
                    "textarea",
                    "select",
                    "button");

    private static final int LONGEST_FOR_SHARING = 500;
    private static final int ENOUGH_COMMAS = 10;
    private static final int NEAR = 4;

    private static final Pattern ADVERTISEMENT =
            Pattern.compile(
                    "(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|реклама|anuncio)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LOADING =
            Pattern.compile(
                    "(?:loading|正在加载|загрузка|chargement|cargando)(?:…|\\.\\.\\.)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final HtmlNode article;
    private final boolean byNames;

    private HtmlCleaning(HtmlNode article, boolean byNames) {
        this.article = article;
        this.byNames = byNames;
    }

    /// @param byNames whether names speak for elements and against them
    /// @param byContent whether parts go that look like clutter by what is in them
    static void clean(HtmlNode article, boolean byNames, boolean byContent) {
        HtmlCleaning cleaning = new HtmlCleaning(article, byNames);
        HtmlTables.markData(article);
        if (byContent) {
            cleaning.removeDoubtful(Set.of("form", "fieldset"));
        }
        cleaning.remove(HtmlCleaning::isNoText);
        cleaning.removeSharing();
        cleaning.remove(
                node -> (node.is("h1") || node.is("h2")) && byNames && HtmlNames.weight(node) < 0);
        if (byContent) {
            cleaning.removeDoubtful(Set.of("table"));
            cleaning.removeDoubtful(Set.of("ul"));
            cleaning.removeDoubtful(Set.of("div"));
        }
        HtmlTables.unwrapSingleCells(article);
    }

    /// The foot of a quotation tells whose words it has.
    private static boolean isNoText(HtmlNode node) {
        return NEVER_WORDS.contains(node.name())
                && !HtmlTags.isFilm(node)
                && !(node.is("footer") && node.isWithin(NEAR, above -> above.is("blockquote")));
    }

    private void remove(Predicate<HtmlNode> unwanted) {
        article.all(unwanted).forEach(HtmlNode::remove);
    }

    private void removeSharing() {
        for (HtmlNode top : article.elements()) {
            for (HtmlNode node : top.all(HtmlNames::isSharing)) {
                if (node != top && node.words(LONGEST_FOR_SHARING).length() < LONGEST_FOR_SHARING) {
                    node.remove();
                }
            }
        }
    }

    private void removeDoubtful(Set<String> names) {
        Set<HtmlNode> inTables = inTables(names);
        HtmlCounting.count(
                article,
                (element, counts) -> {
                    if (element != article
                            && names.contains(element.name())
                            && !inTables.contains(element)
                            && isDoubtful(element, counts)) {
                        element.remove();
                    }
                });
    }

    private Set<HtmlNode> inTables(Set<String> names) {
        Set<HtmlNode> inTables = new HashSet<>();
        HtmlNode node = article;
        while (node != null) {
            boolean table = node.is("data-table");
            if (table) {
                inTables.addAll(node.all(in -> names.contains(in.name())));
            }
            node = table ? node.behind(article) : node.following(article);
        }
        return inTables;
    }

    private boolean isDoubtful(HtmlNode element, HtmlCounts counts) {
        if (element.isWithin(NEAR, above -> above.is("code")) || counts.dataTable) {
            return false;
        }
        int weight = byNames ? HtmlNames.weight(element) : 0;
        if (weight < 0) {
            return true;
        }
        if (counts.commas >= ENOUGH_COMMAS || counts.film) {
            return false;
        }
        String words = element.words(40);
        if (ADVERTISEMENT.matcher(words).matches() || LOADING.matcher(words).matches()) {
            return true;
        }
        return new HtmlDoubts(element, counts, weight).any();
    }
}
