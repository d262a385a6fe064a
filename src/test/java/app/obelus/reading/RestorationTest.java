package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Difference;
import app.obelus.claim.Notebook;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class RestorationTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Claim SKY = Claims.placeless("urn:test:sky");
    private static final Claim GREEN = Claims.placeless("urn:test:green");
    private static final Claim GRASS = Claims.placeless("urn:test:grass");
    private static final Claim SEA = Claims.placeless("urn:test:sea");

    private static final Notebook NOW =
            Notebook.of(List.of(SKY.withNote("Is it?"), GREEN, SEA.withModified(NOON)));
    private static final Notebook BACKUP = Notebook.of(List.of(SKY, GRASS, SEA));

    @Test
    void tellsWhatComesBackWhatChangesAndWhatGoes() {
        Restoration restoration = Restoration.of(NOW, BACKUP);
        assertEquals(
                new Restoration(
                        List.of(GRASS),
                        List.of(new Restoration.Changed(SKY.withNote("Is it?"), SKY)),
                        List.of(GREEN)),
                restoration);
        assertEquals(
                List.of(new Difference.Said(Difference.Field.NOTE, "Is it?", "")),
                restoration.changed().getFirst().differences());
    }

    @Test
    void isOneEditThatIsUndoneAsOne() {
        Edit edit = Restoration.of(NOW, BACKUP).edit(NOW, NOON).orElseThrow();
        assertEquals(
                Notebook.of(
                        List.of(
                                SKY.withModified(NOON),
                                GRASS.withModified(NOON),
                                SEA.withModified(NOON))),
                edit.applyTo(NOW, NOON));
        assertEquals(Edit.Rewrite.Source.BACKUP, ((Edit.Rewrite) edit).source());
    }

    @Test
    void isNoEditWhereTheBackupHasWhatIsThere() {
        Notebook same = Notebook.of(List.of(SKY, SEA));
        Restoration none = Restoration.of(same, Notebook.of(List.of(SKY.withModified(NOON), SEA)));
        assertTrue(none.isEmpty());
        assertEquals(Optional.empty(), none.edit(same, NOON));
    }
}
