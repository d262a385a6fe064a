package app.obelus.reading;

/// One step that a reader takes back and makes again: an edit of the claims, or a change of the
/// kinds and verdicts that they are told by.
public sealed interface Change permits Edit, CodebookChange {}
