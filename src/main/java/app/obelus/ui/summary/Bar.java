package app.obelus.ui.summary;

import java.util.List;

/// A bar of a chart, made of pieces one behind the other.
///
/// @param id what a filter calls it
/// @param sign what tells it where colour cannot; empty where its name does
/// @param name what people read for it
/// @param pieces those with claims
/// @param chosen whether the filter asks for it
/// @param usable whether there is something that choosing it would do
record Bar(
        String id, String sign, String name, List<Piece> pieces, boolean chosen, boolean usable) {

    /// A number of claims in one colour.
    ///
    /// @param sign what tells it where colour cannot
    /// @param name what people read for it
    /// @param colour `#RRGGBB`
    /// @param filled whether it is filled with the colour; else it is a frame, as of what nobody
    ///   has decided
    record Piece(String sign, String name, String colour, boolean filled, int claims) {}

    Bar {
        pieces = List.copyOf(pieces);
    }

    int claims() {
        return pieces.stream().mapToInt(Piece::claims).sum();
    }
}
