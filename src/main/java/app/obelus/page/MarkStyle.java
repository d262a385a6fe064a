package app.obelus.page;

import javafx.scene.paint.Color;

/// How the marks of one kind look, told apart by more than their colour.
///
/// @param name what a person calls the kind
/// @param letter what stands in the margin beside its marks, one or two letters
/// @param line how the line beneath the words is drawn
/// @param tint what lies behind the words
/// @param ink the colour of the line, of the letter and of the frame
public record MarkStyle(String name, String letter, Line line, Color tint, Color ink) {

    /// How a line beneath marked words is drawn.
    public enum Line {
        SOLID,
        WAVY,
        DOTTED,
        DASHED,
        DOUBLE,
        DASH_DOT,
        THIN
    }
}
