package app.obelus.page;

/// A place of the caret. Where a line ends without a line end, two places have one offset: behind
/// the last character of the line, and before the first of the next.
///
/// @param offset in the text
/// @param behind whether it belongs to the character before it
record Position(int offset, boolean behind) {

    static Position at(int offset) {
        return new Position(offset, false);
    }
}
