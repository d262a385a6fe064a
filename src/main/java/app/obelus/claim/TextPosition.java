package app.obelus.claim;

import app.obelus.text.TextRange;

/// A place told by counting ([Web Annotation Data Model,
/// 4.2.5](https://www.w3.org/TR/annotation-model/#text-position-selector)).
///
/// @param range in the canonical text of the target's edition, in UTF-16 code units; files count in
///   code points, see [app.obelus.text.CodePoints]
public record TextPosition(TextRange range) implements Selector {}
