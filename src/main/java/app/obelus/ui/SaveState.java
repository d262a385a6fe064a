package app.obelus.ui;

/// How far the notes on the screen are from those on the disk.
public enum SaveState {
    /// What is on the screen is on the disk.
    SAVED,
    /// It soon will be.
    SAVING,
    /// It could not be written; a [Problem] says why, and it is tried again.
    NOT_SAVED,
    /// The notes on the disk are not to be written over, so nothing can be marked.
    READ_ONLY
}
