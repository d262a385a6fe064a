package app.obelus.ui.window;

import app.obelus.reading.LintFinding;
import app.obelus.ui.checks.ChecksPanel;
import app.obelus.ui.claims.ClaimsPanel;
import app.obelus.ui.history.PastPanel;

import javafx.scene.layout.StackPane;

/// What stands beside the article: the claims, and over them for a while what was before or what is
/// to be mended.
final class SidePanel extends StackPane {

    private final ClaimsPanel claims;
    private final PastPanel past;
    private final ChecksPanel checks;

    /// @param toArticle takes the focus to the article
    SidePanel(ClaimsPanel claims, PastPanel past, ChecksPanel checks, Runnable toArticle) {
        this.claims = claims;
        this.past = past;
        this.checks = checks;
        checks.setVisible(false);
        claims.visibleProperty().bind(past.visibleProperty().or(checks.visibleProperty()).not());
        claims.setOnHistory(past::showClaim);
        claims.setOnLeave(toArticle);
        past.setOnLeave(claims::focusCard, toArticle);
        past.visibleProperty().subscribe(this::putChecksAwayIf);
        checks.setOnGo(this::mend);
        checks.setOnLeave(
                () -> {
                    checks.setVisible(false);
                    toArticle.run();
                });
        getChildren().setAll(claims, past, checks);
    }

    /// The claims, with nothing over them.
    ClaimsPanel claims() {
        past.putAway();
        checks.setVisible(false);
        return claims;
    }

    PastPanel past() {
        return past;
    }

    /// What is to be mended, over the claims.
    void showChecks() {
        past.putAway();
        checks.setVisible(true);
        checks.takeFocus();
    }

    /// Leads to the next claim that is to be mended.
    void goToNextFinding() {
        checks.goToNext();
    }

    private void putChecksAwayIf(boolean pastIsShown) {
        if (pastIsShown) {
            checks.setVisible(false);
        }
    }

    /// Goes to the field that is concerned where there is a single one.
    private void mend(LintFinding finding) {
        ClaimsPanel cards = claims();
        cards.focusCard();
        switch (finding.rule()) {
            case TAG_USED_ONCE, TAG_WRITTEN_OTHERWISE -> cards.focusTags();
            case EVIDENCE_WITHOUT_SOURCE -> cards.focusMissingSource();
            case PLACE_CHANGED,
                    NO_EVIDENCE,
                    NOTHING_SUPPORTS,
                    NOTHING_REFUTES,
                    ONE_SOURCE,
                    VERDICT_OLDER,
                    NO_NUMBER,
                    DUE_AGAIN -> {}
        }
    }
}
