package app.obelus.claim;

/// What sort of claim: a figure, a wording, an event. Kinds are data of the library, in the order
/// in which they are offered; the first nine are reached by the keys 1 to 9.
///
/// @param id what claims refer to; never changes when the kind is renamed
/// @param name what people read
/// @param letter one or two letters that stand for it in the margin
/// @param lineStyle how the line beneath the words is drawn
/// @param light its colours on light paper
/// @param sepia on sepia paper
/// @param dark on dark paper
public record Kind(
        String id,
        String name,
        String letter,
        LineStyle lineStyle,
        Tones light,
        Tones sepia,
        Tones dark) {

    /// @throws IllegalArgumentException if the id or the name is blank, or the letter is not one or
    ///   two characters
    public Kind {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a kind without a name: " + id);
        }
        if (letter.isBlank() || letter.codePointCount(0, letter.length()) > 2) {
            throw new IllegalArgumentException("not a letter: " + letter);
        }
    }

    public Kind withName(String newName) {
        return new Kind(id, newName, letter, lineStyle, light, sepia, dark);
    }

    public Kind withLetter(String newLetter) {
        return new Kind(id, name, newLetter, lineStyle, light, sepia, dark);
    }

    public Kind withLineStyle(LineStyle newLineStyle) {
        return new Kind(id, name, letter, newLineStyle, light, sepia, dark);
    }
}
