package app.obelus.ui;

import app.obelus.claim.Kind;
import app.obelus.claim.Tones;
import app.obelus.claim.Verdict;

/// The three papers that an article can be read on. Each has its own value of every colour, those
/// of kinds and verdicts among them.
public enum Look {
    LIGHT("#1F2328", "#FDFCFA"),
    SEPIA("#33291D", "#F6EEDC"),
    DARK("#DFE2E7", "#16181C");

    private final String ink;
    private final String paper;

    Look(String ink, String paper) {
        this.ink = ink;
        this.paper = paper;
    }

    /// The colour of the words, `#RRGGBB`; what the style sheet calls `-obelus-ink`.
    public String ink() {
        return ink;
    }

    /// The colour behind them, `#RRGGBB`; what the style sheet calls `-obelus-paper`.
    public String paper() {
        return paper;
    }

    /// The colours of a kind in this look.
    public Tones tonesOf(Kind kind) {
        return switch (this) {
            case LIGHT -> kind.light();
            case SEPIA -> kind.sepia();
            case DARK -> kind.dark();
        };
    }

    /// The colour of a verdict in this look, `#RRGGBB`.
    public String colourOf(Verdict verdict) {
        return switch (this) {
            case LIGHT -> verdict.light();
            case SEPIA -> verdict.sepia();
            case DARK -> verdict.dark();
        };
    }
}
