package app.obelus.store;

import java.time.Instant;

/// An earlier state of the notes on an article that was kept.
///
/// @param name of its file
/// @param kept when it was put aside
public record Backup(String name, Instant kept) {}
