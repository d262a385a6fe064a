package app.obelus.reading;

import app.obelus.anchor.Anchor;

/// What became of a claim in another edition, the gravest last.
public enum Outcome {
    /// The words are where they were.
    AS_IT_WAS,
    /// The words are at another place.
    MOVED,
    /// Other words say the same.
    REWORDED,
    /// Several places are as good as each other.
    AMBIGUOUS,
    /// Words in their place say something else.
    VALUE_CHANGED,
    /// Nothing is left of them.
    GONE;

    static Outcome of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Exact _ -> AS_IT_WAS;
            case Anchor.Moved _ -> MOVED;
            case Anchor.Reworded _ -> REWORDED;
            case Anchor.Ambiguous _ -> AMBIGUOUS;
            case Anchor.ValueChanged _ -> VALUE_CHANGED;
            case Anchor.Lost _ -> GONE;
        };
    }

    /// Whether somebody has to look: the words are not simply somewhere else.
    public boolean isToBeDecided() {
        return compareTo(MOVED) > 0;
    }
}
