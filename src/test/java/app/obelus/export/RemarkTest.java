package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/// Comments of a document as claims.
class RemarkTest {

    private static final String TEXT = "The vote was 476 to 151, and then 476 to 151 again.";

    private final AnnotatedArticle article = Formats.article(TEXT);

    @Test
    void becomeClaimsWithTheirWordsAuthorAndPlace() {
        Claim claim = taken(remark(13, 23, "Who counted?")).getFirst();

        assertEquals(
                List.of("476 to 151", "Who counted?", "Grace", Claim.NO_VERDICT),
                List.of(claim.quote(), claim.note(), claim.creator(), claim.verdict()));
        assertEquals(List.of(new TextRange(13, 23)), article.ranges(claim));
    }

    @Test
    void areTakenInOnce() {
        List<Remark> remarks = List.of(remark(13, 23, "Who counted?"), remark(0, 8, "Which?"));
        ImportPlan first = ImportPlan.of(Import.of(remarks, article), article);
        AnnotatedArticle then = article.with(first.notebook().claims());

        ImportPlan again = ImportPlan.of(Import.of(remarks, then), then);

        assertEquals(2, first.added().size());
        assertEquals(first.notebook(), again.notebook());
    }

    @Test
    void areToldApartWhereTheySayTheSameAboutTheSameWords() {
        List<Claim> claims =
                taken(
                        remark(13, 23, "Who counted?"),
                        remark(34, 44, "Who counted?"),
                        remark(34, 44, "Who counted?"));

        assertEquals(
                List.of(
                        List.of(new TextRange(13, 23)),
                        List.of(new TextRange(34, 44)),
                        List.of(new TextRange(34, 44))),
                claims.stream().map(article::ranges).toList());
    }

    @Test
    void standOnTheirParagraphWhereTheyStandAtNoWords() {
        assertEquals(TEXT, taken(remark(5, 5, "Rewrite this.")).getFirst().quote());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T10:00:00Z, 2026-05-01T10:00:00Z",
        "2026-05-01T10:00:00, 2026-05-01T10:00:00Z",
        "2026-05-01T10:00:00+02:00, 2026-05-01T08:00:00Z",
        "yesterday, 2026-11-23T09:00:00Z",
        "'', 2026-11-23T09:00:00Z"
    })
    void wereMadeWhenTheDocumentSaysOrElseWhenItWasOpened(String written, Instant created) {
        var remark = new Remark(new TextRange(0, 8), "Grace", written, "Which?");

        assertEquals(created, taken(remark).getFirst().created());
        assertEquals(Instant.parse("2026-11-23T09:00:00Z"), Claims.MORNING);
    }

    private List<Claim> taken(Remark... remarks) {
        return Formats.takenIn(Import.of(List.of(remarks), article), article);
    }

    private static Remark remark(int start, int end, String text) {
        return new Remark(new TextRange(start, end), "Grace", "", text);
    }
}
