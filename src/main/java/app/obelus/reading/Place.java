package app.obelus.reading;

import app.obelus.anchor.Anchor;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Target;
import app.obelus.text.TextRange;

import java.util.Optional;

/// One target of a claim and where it is in the article as it stands on the screen.
public record Place(ClaimId claim, Target target, Anchor anchor) {

    /// Where it can be shown; nothing where its words are gone.
    public Optional<TextRange> range() {
        return anchor.place();
    }

    /// Whether a reader has to say where it belongs: its words are not here as they were, and
    /// nobody decided to leave it in an older edition.
    public boolean isToBeDecided() {
        return outcome().isToBeDecided() && !target.kept();
    }

    /// What became of it.
    public Outcome outcome() {
        return Outcome.of(anchor);
    }
}
