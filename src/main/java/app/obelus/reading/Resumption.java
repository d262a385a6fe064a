package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds out which edits of earlier sittings can be undone and which made again.
final class Resumption {

    private final Deque<EarlierEdit> done = new ArrayDeque<>();
    private final Deque<EarlierEdit> undone = new ArrayDeque<>();

    private Resumption() {}

    /// The history that led to a notebook, as far as the edits tell it.
    ///
    /// @param edits the last ones before, oldest first
    static History<Notebook, Change> of(Notebook present, List<EarlierEdit> edits) {
        var resumption = new Resumption();
        edits.forEach(resumption::follow);
        return resumption.endingWith(present);
    }

    private void follow(EarlierEdit edit) {
        if (edit.change().put().isEmpty() && edit.change().removed().isEmpty()) {
            return;
        }
        switch (edit.step()) {
            case EDIT -> {
                done.push(edit);
                undone.clear();
            }
            case GOING_ON -> {
                EarlierEdit before = done.poll();
                done.push(before == null ? edit : goneOn(before, edit));
                undone.clear();
            }
            case UNDO -> {
                EarlierEdit last = done.poll();
                if (last != null) {
                    undone.push(last);
                }
            }
            case REDO -> {
                EarlierEdit last = undone.poll();
                if (last != null) {
                    done.push(last);
                }
            }
        }
    }

    private History<Notebook, Change> endingWith(Notebook present) {
        List<Notebook> states = new ArrayList<>(List.of(present));
        List<EarlierEdit> past = new ArrayList<>();
        for (EarlierEdit edit : done) {
            if (!isSeenIn(states.getLast(), edit.change())) {
                break;
            }
            past.add(edit);
            states.add(edit.change().takenBackIn(states.getLast()));
        }
        History<Notebook, Change> history = History.startingWith(states.getLast());
        for (int i = past.size() - 1; i >= 0; i--) {
            history = history.then(label(past.get(i)), states.get(i));
        }
        for (EarlierEdit edit : undone) {
            history = history.then(label(edit), edit.change().madeIn(history.present()));
        }
        for (int i = 0; i < undone.size(); i++) {
            history = history.undo();
        }
        return history;
    }

    /// Whether the notebook is as the change left it. It is not where lines of a journal are lost.
    private static boolean isSeenIn(Notebook notebook, NotebookChange change) {
        return change.put().stream()
                        .allMatch(
                                claim ->
                                        notebook.find(claim.id()).filter(claim::equals).isPresent())
                && change.removed().stream().allMatch(id -> notebook.find(id).isEmpty());
    }

    private static EarlierEdit goneOn(EarlierEdit first, EarlierEdit next) {
        return new EarlierEdit(first.name(), first.step(), first.change().then(next.change()));
    }

    private static Edit label(EarlierEdit edit) {
        ClaimId about =
                edit.change().put().stream()
                        .map(Claim::id)
                        .findFirst()
                        .orElseGet(() -> edit.change().removed().getFirst());
        return new Edit.Earlier(about, edit.name());
    }
}
