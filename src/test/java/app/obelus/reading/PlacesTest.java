package app.obelus.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.anchor.Anchor;
import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Claims;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacesTest {

    private static final String TEXT = "the sky is blue";
    private static final Anchoring ANCHORING = Anchoring.in(TEXT, Sha256.of(TEXT));
    private static final Claim BLUE = Claims.on("blue", TEXT);
    private static final Claim GONE =
            Claims.on("sea", "the sea").withTargets(List.of(Claims.target("sea", "the sea", 4)));

    @Test
    void tellsWhereEachTargetIsAndWhichAreLost() {
        Target sea = GONE.targets().getFirst();
        var blue =
                new Place(
                        BLUE.id(),
                        BLUE.targets().getFirst(),
                        new Anchor.Exact(new TextRange(11, 15)));
        var lost = new Place(GONE.id(), sea, new Anchor.Lost(Anchor.Reason.GONE));

        Places places = Places.none().after(Notebook.of(List.of(BLUE, GONE)), ANCHORING);

        assertEquals(List.of(lost, blue), places.all());
        assertEquals(List.of(lost), places.lost());
        assertEquals(List.of(blue), places.of(BLUE.id()));
        assertEquals(List.of(), places.of(new ClaimId("urn:test:another")));
    }

    @Test
    void saysTheSameAfterAnEditAsWhenFoundAnew() {
        Notebook before = Notebook.of(List.of(BLUE, GONE));
        Notebook after = before.with(Claims.on("sky", TEXT)).without(BLUE.id());

        assertEquals(
                Places.none().after(after, ANCHORING).all(),
                Places.none().after(before, ANCHORING).after(after, ANCHORING).all());
    }
}
