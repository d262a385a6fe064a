package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.CanonicalText;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.List;

/// Finds the article in a page: first strictly, then ever more leniently until there are enough
/// words.
final class HtmlArticle {

    private static final int ENOUGH_CHARACTERS = 500;
    private static final int BEGINNING = 60;
    private static final int MOST_LOOKED_AT = 20_000;
    private static final double NEARLY_ALL = 0.95;

    /// @param names whether parts go that are named after clutter
    /// @param weights whether names speak for parts and against them
    /// @param content whether parts go that look like clutter by what is in them
    private record Way(boolean names, boolean weights, boolean content) {}

    private record Found(HtmlNode article, String byline, int characters) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way(true, true, true),
                    new Way(false, true, true),
                    new Way(false, false, true),
                    new Way(false, false, false));

    private final Document page;
    private final HtmlMetadata metadata;
    private final HtmlJsonLd data;

    private HtmlArticle(Document page, HtmlMetadata metadata, HtmlJsonLd data) {
        this.page = page;
        this.metadata = metadata;
        this.data = data;
    }

    static Article of(Document page, Source source) throws UnreadableArticleException {
        HtmlHead head = HtmlHead.of(page);
        HtmlJsonLd data = HtmlJsonLd.of(head);
        HtmlMetadata metadata = HtmlMetadata.of(head, data, source.address());
        Found found = new HtmlArticle(page, metadata, data).find(source);
        CanonicalText canonical = new CanonicalText();
        HtmlBlocks.add(found.article(), canonical);
        return new Article(
                metadata.title().isBlank() ? Titles.ofFileName(source.name()) : metadata.title(),
                metadata.byline().isEmpty() ? found.byline() : metadata.byline(),
                metadata.published(),
                metadata.address(),
                metadata.language(),
                canonical.text(),
                canonical.blocks());
    }

    private Found find(Source source) throws UnreadableArticleException {
        Found best = new Found(HtmlNode.made("div"), "", 0);
        for (Way way : WAYS) {
            source.goOn();
            Found found = find(way);
            if (found.characters() > best.characters()) {
                best = found;
            }
            if (found.characters() >= ENOUGH_CHARACTERS) {
                return best;
            }
            if (isAll(found)) {
                break;
            }
        }
        Found marked = markedUp();
        if (marked.characters() > best.characters() && !hasBeginning(marked, best)) {
            best = marked;
        }
        Found inData = inData();
        if (inData.characters() > ENOUGH_CHARACTERS + best.characters()) {
            return inData;
        }
        return best.characters() > 0 ? best : hidden();
    }

    /// Whether more lenient ways could not find much more.
    private boolean isAll(Found found) {
        return found.characters()
                >= HtmlCounts.of(HtmlTree.of(page.body())).characters * NEARLY_ALL;
    }

    private Found find(Way way) {
        HtmlNode root = prepared();
        HtmlHints hints = HtmlHints.of(root, data);
        HtmlSweep sweep = HtmlSweep.of(root, metadata, way.names());
        HtmlCandidates candidates = HtmlCandidates.of(root, sweep.counting(), way.weights());
        HtmlNode article = candidates.joined(candidates.best());
        if (hints.contradict(article)) {
            HtmlNode again = prepared();
            sweep = HtmlSweep.of(again, metadata, way.names());
            HtmlNode hinted = hints.place(again);
            article = hinted == null ? article : hinted;
        }
        if (way.content()) {
            HtmlOtherArticles.remove(article, HtmlSite.of(metadata.address()));
        }
        HtmlCleaning.clean(article, way.weights(), way.content());
        return new Found(article, sweep.byline(), HtmlCounts.of(article).characters);
    }

    /// What the page marks up as its only article or its main part. Few words say little about
    /// which part of a page they are, so that the foot of the page may seem better than they.
    private Found markedUp() {
        HtmlNode root = prepared();
        HtmlSweep sweep = HtmlSweep.of(root, metadata, true);
        for (String name : List.of("article", "main")) {
            List<HtmlNode> parts = root.all(node -> node.is(name));
            if (parts.size() == 1) {
                HtmlNode article = parts.getFirst();
                HtmlCleaning.clean(article, true, true);
                return new Found(article, sweep.byline(), HtmlCounts.of(article).characters);
            }
        }
        return new Found(root, "", 0);
    }

    private static boolean hasBeginning(Found whole, Found part) {
        String beginning = part.article().words(BEGINNING);
        int length = Math.min(beginning.length(), BEGINNING);
        return whole.article().words(MOST_LOOKED_AT).contains(beginning.substring(0, length));
    }

    private HtmlNode prepared() {
        HtmlNode root = HtmlTree.of(page.body());
        HtmlBreaks.toParagraphs(root);
        return root;
    }

    /// The article as the page has it in its data, for a script to show.
    private Found inData() {
        HtmlNode article = HtmlTree.of(Jsoup.parseBodyFragment(lines(data.articleBody())).body());
        HtmlBreaks.toParagraphs(article);
        return new Found(article, "", HtmlCounts.of(article).characters);
    }

    /// All of a page that shows nothing before a script has run.
    private Found hidden() {
        HtmlNode article = HtmlTree.withHidden(page.body());
        HtmlBreaks.toParagraphs(article);
        HtmlCleaning.clean(article, false, false);
        return new Found(article, "", HtmlCounts.of(article).characters);
    }

    private static String lines(String text) {
        return text.contains("<p") ? text : text.strip().replaceAll("\\R+", "<p>");
    }
}
