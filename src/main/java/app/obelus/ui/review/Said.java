package app.obelus.ui.review;

/// What is said in passing after a decision.
///
/// @param others how many other claims have the same words and could be given the same verdict
/// @param canUndo whether it was something that can be taken back
/// @param number tells one from the next that says the same
record Said(String words, int others, boolean canUndo, int number) {}
