package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.store.Generated;
import app.obelus.store.StoredArticle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// What Obelus wrote tells it nothing new, in whatever format.
class OwnExportsTest {

    private static final int NOTEBOOKS = 100;

    @ParameterizedTest
    @CsvSource({
        "jsonld, jsonld",
        "csv, csv",
        "csv-bom, csv",
        "hypothesis, hypothesis",
        "refi, refi",
        "readwise, csv"
    })
    void takesInNothingThatIsThere(String written, String read) throws Exception {
        for (int seed = 0; seed < NOTEBOOKS; seed++) {
            AnnotatedArticle article = generated(seed);
            byte[] file = Formats.written(written, article);
            ImportPlan plan = ImportPlan.of(Formats.read(read, file, article), article);
            assertEquals(List.of(), plan.changed(), "seed " + seed);
            assertEquals(List.of(), plan.added(), "seed " + seed);
        }
    }

    private static AnnotatedArticle generated(int seed) {
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
        return Formats.article(article, Notebook.of(claims).claims());
    }
}
