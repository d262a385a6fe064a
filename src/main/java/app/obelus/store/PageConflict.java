package app.obelus.store;

/// What two sides said differently about the notes on an article as a whole, in a key of the file
/// that another program wrote.
///
/// @param key those within others behind a dot
/// @param ours what the file says; empty where it says nothing any more
/// @param other what the other side says
public record PageConflict(String key, String ours, String other) {}
