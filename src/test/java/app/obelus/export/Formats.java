package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.store.Generated;
import app.obelus.store.StoredArticle;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Claims written and read in the formats, for tests.
final class Formats {

    private Formats() {}

    /// An article at `https://example.org/vote` with claims on it.
    static AnnotatedArticle article(String text, Claim... claims) {
        String hash = Sha256.of(text);
        return AnnotatedArticle.of(
                new Article(
                        "The Vote",
                        "Eve",
                        "2026-11-20",
                        "https://example.org/vote",
                        "en",
                        text,
                        List.of(
                                new Block(
                                        Block.Type.PARAGRAPH, 0, new TextRange(0, text.length())))),
                "urn:test:article",
                List.of(new Edition(1, Claims.MORNING, "source.txt", hash, hash)),
                List.of(claims),
                Map.of());
    }

    static AnnotatedArticle article(StoredArticle article, List<Claim> claims) {
        return AnnotatedArticle.of(
                article.article(), article.iri(), article.editions(), claims, Map.of());
    }

    /// Any article with any claims, the same for the same seed, without places in other articles:
    /// such a place cannot be told from one in this article at another address, so that taking it
    /// in would put it here.
    static AnnotatedArticle generated(int seed) {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : generated.notebook(article).claims()) {
            claims.add(
                    claim.withTargets(
                            claim.targets().stream()
                                    .filter(it -> it.source().equals(article.iri()))
                                    .toList()));
        }
        return article(article, Notebook.of(claims).claims());
    }

    static byte[] written(String format, AnnotatedArticle... articles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.named(format)
                    .orElseThrow()
                    .write(
                            new Export(List.of(articles), Codebook.initial(), Optional.empty()),
                            bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(String format, AnnotatedArticle... articles) {
        return new String(written(format, articles), StandardCharsets.UTF_8);
    }

    static Import read(String format, String content, AnnotatedArticle article)
            throws UnreadableImportException {
        return read(format, content.getBytes(StandardCharsets.UTF_8), article);
    }

    static Import read(String format, byte[] content, AnnotatedArticle article)
            throws UnreadableImportException {
        return Importers.named(format)
                .orElseThrow()
                .read("a file", content, article, Codebook.initial());
    }

    /// All claims of the article once a file was taken in.
    static List<Claim> takenIn(Import read, AnnotatedArticle article) {
        return ImportPlan.of(read, article).notebook().claims();
    }
}
