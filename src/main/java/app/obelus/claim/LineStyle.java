package app.obelus.claim;

/// How the line beneath a highlight is drawn, so that a kind is told by more than its colour.
public enum LineStyle {
    SOLID,
    WAVY,
    DOTTED,
    DASHED,
    DOUBLE,
    DASH_DOT,
    THIN
}
