package app.obelus.ui.window;

import app.obelus.ui.claims.ClaimsPanel;
import app.obelus.ui.history.PastPanel;

import javafx.scene.layout.StackPane;

/// What stands beside the article: the claims, and over them for a while what was before.
final class SidePanel extends StackPane {

    private final ClaimsPanel claims;
    private final PastPanel past;

    /// @param toArticle takes the focus to the article
    SidePanel(ClaimsPanel claims, PastPanel past, Runnable toArticle) {
        this.claims = claims;
        this.past = past;
        claims.visibleProperty().bind(past.visibleProperty().not());
        claims.setOnHistory(past::showClaim);
        claims.setOnLeave(toArticle);
        past.setOnLeave(claims::focusCard, toArticle);
        getChildren().setAll(claims, past);
    }

    /// The claims, with nothing over them.
    ClaimsPanel claims() {
        past.putAway();
        return claims;
    }

    PastPanel past() {
        return past;
    }
}
