package app.obelus.reading;

import app.obelus.claim.Codebook;
import app.obelus.claim.CodebookMerge;

/// A change of the library's kinds and verdicts.
///
/// The codebook belongs to all articles and windows, so it can have been changed elsewhere since;
/// such changes stay when this one is undone or made again.
public record CodebookChange(Codebook before, Codebook after) implements Change {

    /// Whether it is about the kinds; else it is about the verdicts.
    public boolean ofKinds() {
        return !before.kinds().equals(after.kinds());
    }

    /// What is left of a codebook without this change.
    public Codebook undoneIn(Codebook now) {
        return CodebookMerge.of(after, now, before).orElse(now);
    }

    /// A codebook with this change made again.
    public Codebook redoneIn(Codebook now) {
        return CodebookMerge.of(before, now, after).orElse(now);
    }
}
