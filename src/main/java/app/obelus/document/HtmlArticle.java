package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.CanonicalText;

import org.jsoup.nodes.Document;

import java.util.List;

/// Finds the article in a page: first strictly, then ever more leniently until there are enough
/// words.
final class HtmlArticle {

    private static final int ENOUGH_CHARACTERS = 500;

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

    private HtmlArticle() {}

    static Article of(Document page, Source source) throws UnreadableArticleException {
        HtmlJsonLd data = HtmlJsonLd.of(page);
        HtmlMetadata metadata = HtmlMetadata.of(page, data, source.address());
        Found found = find(page, metadata, source);
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

    private static Found find(Document page, HtmlMetadata metadata, Source source)
            throws UnreadableArticleException {
        Found best = null;
        for (Way way : WAYS) {
            source.goOn();
            Found found = find(page, metadata, way);
            if (best == null || found.characters() > best.characters()) {
                best = found;
            }
            if (found.characters() >= ENOUGH_CHARACTERS) {
                return found;
            }
        }
        return best == null ? new Found(HtmlNode.made("div"), "", 0) : best;
    }

    private static Found find(Document page, HtmlMetadata metadata, Way way) {
        HtmlNode root = HtmlTree.of(page.body());
        HtmlBreaks.toParagraphs(root);
        HtmlSweep sweep = HtmlSweep.of(root, metadata, way.names());
        HtmlCandidates candidates = HtmlCandidates.of(root, sweep.counting(), way.weights());
        HtmlNode article = candidates.joined(candidates.best());
        HtmlCleaning.clean(article, way.weights(), way.content());
        return new Found(article, sweep.byline(), HtmlCounts.of(article).characters);
    }
}
