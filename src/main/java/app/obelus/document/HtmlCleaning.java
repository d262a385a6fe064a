package app.obelus.document;

import java.util.HashSet;
import java.util.List;
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

    /// Sites that show films, whose frames are kept by nobody who wants to be read without them.
    private static final Pattern FILM =
            Pattern.compile("youtube|vimeo|dailymotion|player\\.|/embed/|/video/");

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
        cleaning.remove(node -> NEVER_WORDS.contains(node.name()) && !isFilm(node));
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
        Set<HtmlNode> inTables = new HashSet<>();
        for (HtmlNode table : article.all(node -> node.is("data-table"))) {
            inTables.addAll(table.all(node -> names.contains(node.name())));
        }
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

    private boolean isDoubtful(HtmlNode element, HtmlCounts counts) {
        if (element.isWithin(NEAR, above -> above.is("code")) || counts.dataTable) {
            return false;
        }
        int weight = byNames ? HtmlNames.weight(element) : 0;
        if (weight < 0) {
            return true;
        }
        if (counts.commas >= ENOUGH_COMMAS || counts.video) {
            return false;
        }
        String words = element.words(40);
        if (ADVERTISEMENT.matcher(words).matches() || LOADING.matcher(words).matches()) {
            return true;
        }
        boolean list =
                element.is("ul") || element.is("ol") || counts.inLists > 0.9 * counts.characters;
        return looksDoubtful(element, counts, weight, list)
                && !(list && isListOfPictures(element, counts));
    }

    private static final int NEAR = 4;

    private static boolean looksDoubtful(
            HtmlNode element, HtmlCounts counts, int weight, boolean list) {
        boolean figure = element.isWithin(NEAR, above -> above.is("figure"));
        double links = counts.linkDensity();
        if (!figure && counts.images > 1 && counts.paragraphs < 0.5 * counts.images) {
            return true;
        }
        if (counts.inputs > counts.paragraphs / 3) {
            return true;
        }
        if (!list
                && (counts.items - 100 > counts.paragraphs
                        || (!figure
                                && counts.headingDensity() < 0.9
                                && counts.characters < 25
                                && (counts.images == 0 || counts.images > 2)
                                && links > 0)
                        || (weight < 25 && links > 0.2))) {
            return true;
        }
        return (weight >= 25 && links > 0.5)
                || (counts.embeds == 1 && counts.characters < 75)
                || counts.embeds > 1
                || (counts.images == 0 && !counts.wordsInParts);
    }

    private static boolean isListOfPictures(HtmlNode element, HtmlCounts counts) {
        List<HtmlNode> children = element.elements();
        return children.stream().allMatch(child -> child.elements().size() <= 1)
                && counts.images == counts.items;
    }

    private static boolean isFilm(HtmlNode node) {
        return (node.is("iframe") || node.is("embed") || node.is("object"))
                && FILM.matcher(node.attribute("src") + node.attribute("data")).find();
    }
}
