package app.obelus.reading;

/// What a claim asks of a reader, in the order of the screen.
public enum Need {
    /// Nobody has come to a verdict that needs no more work.
    VERDICT,
    /// It is decided, and nothing that speaks for or against it is written down.
    EVIDENCE,
    /// A newer edition has its words otherwise, and nobody decided what that means.
    PLACE,
    /// Two sides said something differently, and nobody decided what holds.
    SETTLING,
    /// It is due again.
    CHECKING,
    /// Readers came to different verdicts, each by itself, and nobody has said since what holds.
    CONSENSUS
}
