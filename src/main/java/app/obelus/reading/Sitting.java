package app.obelus.reading;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Notebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One sitting with one article: its claims, where they stand, and how they came to be so.
/// Immutable: an edit makes another sitting.
public final class Sitting {

    private final Anchoring anchoring;
    private final History<Notebook, Change> history;
    private final Places places;

    private Sitting(Anchoring anchoring, History<Notebook, Change> history, Places places) {
        this.anchoring = anchoring;
        this.history = history;
        this.places = places;
    }

    /// The beginning of a sitting.
    ///
    /// @param anchoring in the article's text
    /// @param known what was found in that text before, so that it is not searched again
    public static Sitting with(Notebook notebook, Anchoring anchoring, Places known) {
        return new Sitting(
                anchoring, History.startingWith(notebook), known.after(notebook, anchoring));
    }

    /// A sitting that goes on where earlier ones ended: their edits can be undone.
    ///
    /// @param earlier the last edits before, oldest first
    public static Sitting resuming(
            Notebook notebook, List<EarlierEdit> earlier, Anchoring anchoring, Places known) {
        return new Sitting(
                anchoring, Resumption.of(notebook, earlier), known.after(notebook, anchoring));
    }

    public Notebook notebook() {
        return history.present();
    }

    /// Where the claims stand in the article.
    public Places places() {
        return places;
    }

    /// The change that [#undo] takes back.
    public Optional<Change> undoable() {
        return history.lastEdit();
    }

    /// The change that [#redo] makes again.
    public Optional<Change> redoable() {
        return history.undoneEdit();
    }

    /// After an edit; this one where the edit changes nothing, so that there is nothing to undo.
    ///
    /// @param now when it is made
    public Sitting after(Edit edit, Instant now) {
        Notebook after = edit.applyTo(notebook(), now);
        return after.equals(notebook()) ? this : become(history.then(edit, after));
    }

    /// After a change that leaves the claims as they are.
    public Sitting after(CodebookChange change) {
        return become(history.then(change, notebook()));
    }

    /// After an edit that goes on with the last one where both are edits of the same field, so that
    /// they are undone as one.
    ///
    /// @param now when it is made
    public Sitting goingOn(Edit edit, Instant now) {
        Notebook after = edit.applyTo(notebook(), now);
        if (!goesOnWith(edit)) {
            return after(edit, now);
        }
        return after.equals(notebook()) ? this : become(history.amend(edit, after));
    }

    /// Whether an edit is of the same field as the last one.
    public boolean goesOnWith(Edit edit) {
        return undoable().filter(last -> isSameField(last, edit)).isPresent();
    }

    /// Before the last change; this one where there is none.
    public Sitting undo() {
        return undoable().isEmpty() ? this : become(history.undo());
    }

    /// With the change undone last made again; this one where there is none.
    public Sitting redo() {
        return redoable().isEmpty() ? this : become(history.redo());
    }

    private Sitting become(History<Notebook, Change> next) {
        return new Sitting(anchoring, next, places.after(next.present(), anchoring));
    }

    private static boolean isSameField(Change change, Edit next) {
        if (!(change instanceof Edit last)) {
            return false;
        }
        if (last instanceof Edit.ChangeEvidence before
                && next instanceof Edit.ChangeEvidence after) {
            return before.id().equals(after.id()) && before.piece().id().equals(after.piece().id());
        }
        return last.getClass() == next.getClass() && last.id().equals(next.id());
    }
}
