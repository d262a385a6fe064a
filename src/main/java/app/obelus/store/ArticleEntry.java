package app.obelus.store;

import java.util.Optional;

/// A line of a library's list of articles.
///
/// @param slug what [Library#open] wants
/// @param title the slug where the article cannot be read
/// @param problem why it cannot be opened, where that shows already without opening it
public record ArticleEntry(
        String slug, String title, Optional<UnreadableNotesException.Reason> problem) {}
