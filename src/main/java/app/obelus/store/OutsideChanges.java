package app.obelus.store;

import app.obelus.claim.Notebook;

/// What another program made of the notes on an article while they were changed here, or since they
/// were last open, brought together with ours.
///
/// @param merged the claims of both, in which nothing that either wrote is lost
/// @param conflicts how much of it both said differently
public record OutsideChanges(Notebook merged, int conflicts) {}
