package app.obelus.ui.window;

import app.obelus.reading.LintFinding;
import app.obelus.ui.Messages;
import app.obelus.ui.checks.ChecksPanel;
import app.obelus.ui.claims.ClaimsPanel;
import app.obelus.ui.history.PastPanel;
import app.obelus.ui.summary.SummaryView;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands beside the article: the claims, what is to be mended in them and what there is to
/// say of all of them, one behind the other under tabs; and over them for a while what was before.
final class SidePanel extends StackPane {

    private static final String CLAIMS = "claims";
    private static final String CHECKS = "checks";
    private static final String SUMMARY = "summary";

    private final ClaimsPanel claims;
    private final ChecksPanel checks;
    private final SummaryView summary;
    private final PastPanel past;
    private final PanelTabs tabs = new PanelTabs();
    private final StackPane parts = new StackPane();

    /// @param toArticle takes the focus to the article
    SidePanel(
            ClaimsPanel claims,
            ChecksPanel checks,
            SummaryView summary,
            PastPanel past,
            Runnable toArticle) {
        this.claims = claims;
        this.checks = checks;
        this.summary = summary;
        this.past = past;
        add(CLAIMS, claims.count().map(count -> Messages.text("claims.tab", count)), claims);
        add(CHECKS, checks.count().map(count -> Messages.text("checks.tab", count)), checks);
        add(SUMMARY, new SimpleStringProperty(Messages.text("summary.tab")), summary);
        claims.setOnHistory(past::showClaim);
        claims.setOnLeave(toArticle);
        checks.setOnGo(this::mend);
        checks.setOnLeave(toArticle);
        past.setOnLeave(this::toCard, toArticle);
        VBox.setVgrow(parts, Priority.ALWAYS);
        var tabbed = new VBox(tabs, parts);
        tabbed.getStyleClass().add("claims-panel");
        tabs.visibleProperty().bind(past.visibleProperty().not());
        getChildren().setAll(tabbed, past);
    }

    /// The claims, whether they are in sight or not.
    ClaimsPanel claims() {
        return claims;
    }

    /// Brings the claims before all else that the panel shows.
    ClaimsPanel showClaims() {
        past.putAway();
        tabs.choose(CLAIMS);
        return claims;
    }

    /// Brings what is to be mended before all else that the panel shows.
    void showChecks() {
        past.putAway();
        tabs.choose(CHECKS);
        checks.takeFocus();
    }

    /// Leads to the next claim that is to be mended.
    void goToNextFinding() {
        checks.goToNext();
    }

    /// Brings the summary before all else that the panel shows, and takes the focus to it.
    void showSummary() {
        past.putAway();
        tabs.choose(SUMMARY);
        summary.takeFocus();
    }

    PastPanel past() {
        return past;
    }

    /// A part of the panel behind the others, in sight while its tab is chosen and nothing is over
    /// it.
    private void add(String id, ObservableValue<String> name, Node part) {
        part.visibleProperty().bind(tabs.chosen().isEqualTo(id).and(past.visibleProperty().not()));
        parts.getChildren().add(part);
        tabs.add(id, name);
    }

    private void toCard() {
        tabs.choose(CLAIMS);
        claims.focusCard();
    }

    /// Goes to the field that is concerned where there is a single one.
    private void mend(LintFinding finding) {
        ClaimsPanel cards = showClaims();
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
