package app.obelus.anchor;

import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.text.TextRange;

import java.util.Optional;

/// Finds targets in one text.
///
/// Tries the certain way first: the remembered place, if the remembered words stand there; then
/// those words wherever they are, the occurrence nearest to that place. Words that are not there to
/// the letter are [Anchor.Lost], never attached to the like.
public final class Anchoring {

    private final String text;
    private final String textHash;

    private Anchoring(String text, String textHash) {
        this.text = text;
        this.textHash = textHash;
    }

    /// Finds targets in this text.
    ///
    /// @param textHash SHA-256 of the text, as targets remember it
    public static Anchoring in(String text, String textHash) {
        return new Anchoring(text, textHash);
    }

    /// Where the target is now. Free where the remembered place holds, else O(length of the text).
    ///
    /// A target without a quote is taken at its word about its position where it was made on this
    /// very text or does not say on which, and is lost otherwise: there is nothing to check it by.
    public Anchor locate(Target target) {
        Optional<TextRange> remembered =
                target.position()
                        .map(TextPosition::range)
                        .filter(range -> range.end() <= text.length() && !range.isEmpty());
        String exact = target.exact();
        if (exact.isEmpty()) {
            boolean trusted = target.textHash().isEmpty() || target.textHash().equals(textHash);
            return remembered
                    .filter(_ -> trusted)
                    .<Anchor>map(Anchor.Exact::new)
                    .orElseGet(Anchor.Lost::new);
        }
        if (remembered.isPresent() && standsAt(exact, remembered.get().start())) {
            int start = remembered.get().start();
            return new Anchor.Exact(new TextRange(start, start + exact.length()));
        }
        int expected = target.position().map(place -> place.range().start()).orElse(0);
        int nearest = nearest(exact, Math.min(expected, text.length()));
        return nearest < 0
                ? new Anchor.Lost()
                : new Anchor.Moved(new TextRange(nearest, nearest + exact.length()));
    }

    private boolean standsAt(String exact, int start) {
        return text.startsWith(exact, start);
    }

    private int nearest(String exact, int expected) {
        int before = text.lastIndexOf(exact, expected);
        int behind = text.indexOf(exact, expected);
        if (before < 0 || behind < 0) {
            return Math.max(before, behind);
        }
        return expected - before <= behind - expected ? before : behind;
    }
}
