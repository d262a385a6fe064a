package app.obelus.reading;

import app.obelus.claim.Codebook;
import app.obelus.claim.CodebookMerge;

/// A change of the library's kinds and verdicts.
///
/// The codebook belongs to all articles and windows, so it can have been changed elsewhere since;
/// such changes stay when this one is undone or made again.
public record CodebookChange(Codebook before, Codebook after) implements Change {

    /// What of a codebook a change is about.
    public enum Part {
        KINDS,
        VERDICTS,
        HALF_LIVES
    }

    /// What it is about; of several, the first.
    public Part part() {
        if (!before.kinds().equals(after.kinds())) {
            return Part.KINDS;
        }
        return before.scale().equals(after.scale()) ? Part.HALF_LIVES : Part.VERDICTS;
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
