package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.ui.Messages;
import app.obelus.ui.Times;

/// When a claim was made and changed, and by whom, in words.
final class Histories {

    private Histories() {}

    static String of(Claim claim) {
        String made =
                claim.creator().isBlank()
                        ? Messages.text("claims.made", Times.of(claim.created()))
                        : Messages.text(
                                "claims.madeBy", Times.of(claim.created()), claim.creator());
        return claim.modified().equals(claim.created())
                ? made
                : made + " " + Messages.text("claims.changed", Times.of(claim.modified()));
    }
}
