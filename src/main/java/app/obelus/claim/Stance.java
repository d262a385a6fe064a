package app.obelus.claim;

/// What a piece of evidence does for the claim that it is brought for.
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT,
    UNCLEAR
}
