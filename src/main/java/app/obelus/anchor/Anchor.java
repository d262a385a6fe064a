package app.obelus.anchor;

import app.obelus.text.TextRange;

import java.util.Optional;

/// The answer to "where is this target now". Ranges are in UTF-16 code units of the text that was
/// searched.
public sealed interface Anchor {

    /// The remembered words at the remembered place.
    record Exact(TextRange range) implements Anchor {}

    /// The remembered words at another place.
    record Moved(TextRange range) implements Anchor {}

    /// The remembered words are nowhere in the text.
    record Lost() implements Anchor {}

    /// Where the target may be shown; nothing where it is lost.
    default Optional<TextRange> place() {
        return switch (this) {
            case Exact exact -> Optional.of(exact.range());
            case Moved moved -> Optional.of(moved.range());
            case Lost _ -> Optional.empty();
        };
    }
}
