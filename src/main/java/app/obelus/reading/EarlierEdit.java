package app.obelus.reading;

import app.obelus.claim.NotebookChange;

/// An edit that was made before this sitting.
///
/// @param name what a menu called it
/// @param step how it goes with the edits before it
/// @param change what it did
public record EarlierEdit(String name, Step step, NotebookChange change) {

    /// How an edit goes with those before it.
    public enum Step {
        /// An edit of its own.
        EDIT,
        /// More of the edit before, to be undone with it.
        GOING_ON,
        /// The last edit that was not undone yet was undone.
        UNDO,
        /// The last edit that was undone was made again.
        REDO
    }
}
