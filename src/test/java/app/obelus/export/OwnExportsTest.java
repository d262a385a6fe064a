package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            AnnotatedArticle article = Formats.generated(seed);
            byte[] file = Formats.written(written, article);
            ImportPlan plan = ImportPlan.of(Formats.read(read, file, article), article);
            assertEquals(List.of(), plan.changed(), "seed " + seed);
            assertEquals(List.of(), plan.added(), "seed " + seed);
        }
    }
}
