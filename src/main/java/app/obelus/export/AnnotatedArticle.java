package app.obelus.export;

import app.obelus.anchor.Anchoring;
import app.obelus.annotation.Places;
import app.obelus.claim.Claim;
import app.obelus.text.Article;
import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// An article and the claims on it that are to be written for somebody else, or among which others
/// are to be taken in. Immutable.
public final class AnnotatedArticle {

    private final Article article;
    private final String iri;
    private final List<Edition> editions;
    private final List<Claim> claims;
    private final Map<String, String> texts;
    private final Anchoring anchoring;
    private final Places places;

    private AnnotatedArticle(
            Article article,
            String iri,
            List<Edition> editions,
            List<Claim> claims,
            Map<String, String> texts) {
        this.article = article;
        this.iri = iri;
        this.editions = List.copyOf(editions);
        this.claims = List.copyOf(claims);
        this.texts = Map.copyOf(texts);
        Map<Integer, Optional<CodePoints>> points = new ConcurrentHashMap<>();
        this.places =
                new Places(
                        iri,
                        editions,
                        number ->
                                points.computeIfAbsent(number, it -> text(it).map(CodePoints::of)));
        this.anchoring = Anchoring.in(article.text(), editions.getLast().textHash()).withOld(texts);
    }

    /// @param article with the text of its latest edition
    /// @param iri what targets name as their source
    /// @param editions all of them, earliest first; never empty
    /// @param claims those that are wanted, in order of place
    /// @param texts those of older editions in which claims stand, by their SHA-256, as far as they
    ///   are to be had
    public static AnnotatedArticle of(
            Article article,
            String iri,
            List<Edition> editions,
            List<Claim> claims,
            Map<String, String> texts) {
        return new AnnotatedArticle(article, iri, editions, claims, texts);
    }

    public Article article() {
        return article;
    }

    public String iri() {
        return iri;
    }

    public List<Edition> editions() {
        return editions;
    }

    /// The latest edition, whose text the article has.
    public Edition edition() {
        return editions.getLast();
    }

    public List<Claim> claims() {
        return claims;
    }

    /// Finds targets in the article's text.
    public Anchoring anchoring() {
        return anchoring;
    }

    /// The same article with other claims.
    public AnnotatedArticle with(List<Claim> newClaims) {
        return new AnnotatedArticle(article, iri, editions, newClaims, texts);
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

    /// The page of the source that a claim's words stand on, those of its first place that has one;
    /// nothing where the source has no pages.
    public OptionalInt page(Claim claim) {
        return ranges(claim).stream()
                .map(range -> article.pageAt(range.start()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    /// What the article is called: its title, else its address, else its IRI.
    public String name() {
        if (!article.title().isBlank()) {
            return article.title();
        }
        return article.address().isBlank() ? iri : article.address();
    }

    /// Counts places as files do.
    Places places() {
        return places;
    }

    private Optional<String> text(int number) {
        if (number == edition().number()) {
            return Optional.of(article.text());
        }
        return editions.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .flatMap(it -> Optional.ofNullable(texts.get(it.textHash())));
    }
}
