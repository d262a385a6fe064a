package app.obelus.ui;

/// Where a key does something. Two actions may have the same key where their places never meet.
public enum KeyPlace {
    /// Anywhere in the window; single characters only where nothing is being typed.
    WINDOW("keys.window"),
    /// While the article has the focus.
    ARTICLE("keys.article"),
    /// While words are selected in the article.
    SELECTION("keys.selection"),
    /// While a highlight is selected in the article.
    HIGHLIGHTS("keys.highlights"),
    /// While a claim's card has the focus, and not a field in it.
    CARD("keys.card"),
    /// While claims are reviewed one after another.
    REVIEW("keys.review");

    private final String message;

    KeyPlace(String message) {
        this.message = message;
    }

    /// What people call it.
    public String words() {
        return Messages.text(message);
    }

    /// Whether there are moments in which a key could mean an action of either place.
    public boolean meets(KeyPlace other) {
        return this == other
                || this == WINDOW
                || other == WINDOW
                || (isInArticle() && other.isInArticle());
    }

    private boolean isInArticle() {
        return this == ARTICLE || this == SELECTION || this == HIGHLIGHTS;
    }
}
