package app.obelus.ui.window;

import app.obelus.ui.library.LibraryPane;

/// The parts beside the article, and the ways to them: each is brought into sight, unfolded where
/// the window is narrow, and out of the review where that hides it.
final class Beside {

    private final Arrangement arrangement;
    private final LibraryPane library;
    private final SidePanel side;
    private final FocusMode focusMode;

    Beside(Arrangement arrangement, LibraryPane library, SidePanel side, FocusMode focusMode) {
        this.arrangement = arrangement;
        this.library = library;
        this.side = side;
        this.focusMode = focusMode;
    }

    void focusClaims() {
        focusMode.leave();
        arrangement.showClaims();
        side.showClaims().focusCard();
    }

    /// The claims that the filter lets through.
    void focusList() {
        arrangement.showClaims();
        side.showClaims().focusList();
    }

    void focusFilter() {
        focusMode.leave();
        arrangement.showClaims();
        side.showClaims().focusFilter();
    }

    /// Takes the focus to a part of the selected claim's card.
    void toCard(ArticleAction part) {
        if (focusMode.isOn() && part != ArticleAction.HISTORY) {
            focusMode.toCard(part);
            return;
        }
        focusMode.leave();
        arrangement.showClaims();
        switch (part) {
            case CARD -> side.showClaims().focusCard();
            case NOTE -> side.showClaims().focusNote();
            case TAGS -> side.showClaims().focusTags();
            case WORDING -> side.showClaims().focusWording();
            case SPEAKER -> side.showClaims().focusSpeaker();
            case EVIDENCE -> side.showClaims().newEvidence();
            case HISTORY -> side.past().showClaim();
            case NEXT,
                    PREVIOUS,
                    OVERLAPPING,
                    ADD_PLACE,
                    PUT_HERE,
                    START_BACK,
                    START_ON,
                    END_BACK,
                    END_ON,
                    REMOVE ->
                    throw new IllegalArgumentException("nothing on a card: " + part);
        }
    }

    void showSummary() {
        arrangement.showClaims();
        side.showSummary();
    }

    void showChecks() {
        arrangement.showClaims();
        side.showChecks();
    }

    void goToNextFinding() {
        arrangement.showClaims();
        side.goToNextFinding();
    }

    void showClaimHistory() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showClaim();
    }

    void showArticleHistory() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showArticle();
    }

    void showBackups() {
        focusMode.leave();
        arrangement.showClaims();
        side.past().showBackups();
    }

    void toggleClaims() {
        focusMode.leave();
        arrangement.toggleClaims();
    }

    void focusLibrary() {
        focusMode.leave();
        arrangement.showLibrary();
        library.showLibrary();
    }

    void focusOutline() {
        focusMode.leave();
        arrangement.showLibrary();
        library.showOutline();
    }

    void toggleLibrary() {
        focusMode.leave();
        arrangement.toggleLibrary();
    }
}
