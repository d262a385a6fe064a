package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Conflict;
import app.obelus.claim.Notebook;
import app.obelus.export.ImportPlan.Skipped;
import app.obelus.export.ImportPlan.Why;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What taking in a file of another program would do.
class ImportPlanTest {

    private static final String TEXT =
            "The resolution passed with 476 votes to 151. The software was confirmed as malicious.";
    private static final Claim THEIRS =
            Claims.placeless("urn:test:theirs")
                    .withNote("Check the minutes.")
                    .withTargets(List.of(Claims.foreign("476 votes to 151", Optional.empty())));

    @Test
    void putsAQuoteOnItsWords() {
        ImportPlan plan = plan(List.of(), found(THEIRS));
        Claim placed =
                takenIn(
                        THEIRS.withTargets(List.of(Claims.target("476 votes to 151", TEXT, 27))),
                        THEIRS);
        assertEquals(
                new ImportPlan(
                        List.of(placed),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Notebook.of(List.of(placed))),
                plan);
    }

    @Test
    void keepsAndListsWhatCannotBePlaced() {
        Claim gone =
                THEIRS.withTargets(List.of(Claims.foreign("426 votes to 151", Optional.empty())));
        ImportPlan plan = plan(List.of(), found(gone));
        assertEquals(List.of(takenIn(gone, gone)), plan.added());
        assertEquals(List.of(gone.id()), plan.unplaced());
    }

    @Test
    void takesInNothingASecondTime() {
        List<Claim> after = plan(List.of(), found(THEIRS)).notebook().claims();
        assertEquals(
                new ImportPlan(
                        List.of(),
                        List.of(),
                        List.of(new Skipped("476 votes to 151", Why.ALREADY_THERE, "")),
                        List.of(),
                        List.of(),
                        Notebook.of(after)),
                plan(after, found(THEIRS)));
    }

    @Test
    void addsWhatTheFileSaysMoreAndKeepsWhatItSaysOtherwise() {
        Claim ours = plan(List.of(), found(THEIRS)).added().getFirst().withNote("Checked.");
        Claim more = THEIRS.withTags(List.of("vote"));
        ImportPlan plan = plan(List.of(ours), found(more));
        assertEquals(
                List.of(
                        takenIn(ours, THEIRS, more)
                                .withTags(List.of("vote"))
                                .withConflict(
                                        Conflict.of(Conflict.Field.NOTE, "Check the minutes."))),
                plan.changed());
        assertEquals(plan.notebook().claims(), plan.changed());
    }

    @Test
    void asksNothingAgainThatSomebodyDecided() {
        Claim imported = plan(List.of(), found(THEIRS)).added().getFirst();
        Claim edited = imported.withNote("I checked the minutes.").withTags(List.of("vote"));
        assertEquals(alreadyThere(edited), plan(List.of(edited), found(THEIRS)));

        Import.Found otherwise = found(THEIRS.withNote("The minutes are lost."));
        Claim doubtful = plan(List.of(edited), otherwise).changed().getFirst();
        Claim settled = doubtful.withoutConflict(doubtful.conflicts().getFirst());
        assertEquals(alreadyThere(settled), plan(List.of(settled), otherwise));
        assertEquals(alreadyThere(settled), plan(List.of(settled), found(THEIRS)));
    }

    @Test
    void leavesOutWhatIsAboutAnotherWork() {
        Claim other =
                THEIRS.withTargets(List.of(Claims.foreign("Call me Ishmael", Optional.empty())));
        ImportPlan plan = plan(List.of(), new Import.Found(other, "Moby-Dick", ""), found(THEIRS));
        assertEquals(
                List.of(new Skipped("Call me Ishmael", Why.OTHER_WORK, "Moby-Dick")),
                List.of(plan.skipped().getFirst()));
        Claim ofThisWork = other.withId(new ClaimId("urn:test:this"));
        assertEquals(
                List.of(takenIn(ofThisWork, ofThisWork)),
                plan(List.of(), new Import.Found(ofThisWork, "the vote ", "")).added());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/vote",
                "http://www.example.org/vote/",
                "HTTPS://example.org/vote#results"
            })
    void keepsWhatIsNotInTheTextOfTheSamePage(String address) {
        Claim other =
                THEIRS.withTargets(List.of(Claims.foreign("Call me Ishmael", Optional.empty())));
        ImportPlan plan = plan(List.of(), new Import.Found(other, "", address));
        assertEquals(List.of(), plan.skipped());
        assertEquals(List.of(other.id()), plan.unplaced());
    }

    @Test
    void saysWhatIsTwiceAndWhatIsRefused() {
        Import read =
                new Import(
                        List.of(found(THEIRS), found(THEIRS)),
                        List.of(new Import.Refused(3, "it has no quote")));
        assertEquals(
                List.of(
                        new Skipped("476 votes to 151", Why.TWICE, "urn:test:theirs"),
                        new Skipped("3", Why.REFUSED, "it has no quote")),
                ImportPlan.of(read, article(List.of())).skipped());
    }

    private static ImportPlan alreadyThere(Claim claim) {
        return new ImportPlan(
                List.of(),
                List.of(),
                List.of(new Skipped("476 votes to 151", Why.ALREADY_THERE, "")),
                List.of(),
                List.of(),
                Notebook.of(List.of(claim)));
    }

    /// A claim into which these were taken in.
    private static Claim takenIn(Claim claim, Claim... items) {
        return claim.withImported(Stream.of(items).map(item -> found(item).digest()).toList());
    }

    private static Import.Found found(Claim claim) {
        return new Import.Found(claim, "", "");
    }

    private static ImportPlan plan(List<Claim> there, Import.Found... found) {
        return ImportPlan.of(new Import(List.of(found), List.of()), article(there));
    }

    private static AnnotatedArticle article(List<Claim> claims) {
        String hash = Sha256.of(TEXT);
        return AnnotatedArticle.of(
                new Article(
                        "The Vote",
                        "",
                        "",
                        "https://example.org/vote",
                        "",
                        TEXT,
                        List.of(
                                new Block(
                                        Block.Type.PARAGRAPH, 0, new TextRange(0, TEXT.length())))),
                "urn:test:article",
                List.of(new Edition(1, Claims.MORNING, "source.txt", hash, hash)),
                claims,
                Map.of());
    }
}
