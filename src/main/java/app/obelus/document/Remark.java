package app.obelus.document;

/// What somebody wrote beside a document, before it is known where that is in the canonical text.
///
/// @param author empty where the document does not say
/// @param written empty where the document does not say
record Remark(String author, String written, String text) {}
