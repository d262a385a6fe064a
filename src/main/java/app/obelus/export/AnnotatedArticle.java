package app.obelus.export;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import java.util.List;
import java.util.Optional;

/// An article and the claims on it that are to be written for somebody else. Immutable.
///
/// @param article with the text of its latest edition
/// @param iri what targets name as their source
/// @param editions all of them, earliest first; never empty
/// @param claims those that are wanted, in order of place
/// @param anchoring in the article's text, with the older texts where they are to be had
public record AnnotatedArticle(
        Article article,
        String iri,
        List<Edition> editions,
        List<Claim> claims,
        Anchoring anchoring) {

    public AnnotatedArticle {
        editions = List.copyOf(editions);
        claims = List.copyOf(claims);
    }

    /// The latest edition, whose text the article has.
    public Edition edition() {
        return editions.getLast();
    }

    /// Where a claim's words stand in the article's text, in the order of its targets; those that
    /// would have to be decided by a person are left out.
    public List<TextRange> ranges(Claim claim) {
        return claim.targets().stream()
                .map(anchoring::locate)
                .map(anchor -> anchor.place())
                .flatMap(Optional::stream)
                .toList();
    }
}
