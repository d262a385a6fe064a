package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.NotebookChange;
import app.obelus.reading.EarlierEdit;
import app.obelus.reading.PastState;
import app.obelus.store.JournalEntry;
import app.obelus.store.JournalEntry.Step;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Edits as the journal has them.
final class Entries {

    private Entries() {}

    static JournalEntry of(Instant at, String by, String name, Step step, NotebookChange change) {
        return new JournalEntry(
                at, by, name, step, change.before(), change.put(), change.removed());
    }

    static NotebookChange change(JournalEntry entry) {
        return new NotebookChange(entry.before(), entry.put(), entry.removed());
    }

    /// What an entry made of each claim; without those of which the entry tells nothing.
    static Stream<PastState> states(JournalEntry entry) {
        Map<ClaimId, Claim> before = new HashMap<>();
        entry.before().forEach(claim -> before.put(claim.id(), claim));
        Stream<PastState> put =
                entry.put().stream()
                        .map(
                                claim ->
                                        state(
                                                entry,
                                                Optional.ofNullable(before.get(claim.id())),
                                                Optional.of(claim)));
        Stream<PastState> removed =
                entry.removed().stream()
                        .flatMap(id -> Optional.ofNullable(before.get(id)).stream())
                        .map(claim -> state(entry, Optional.of(claim), Optional.empty()));
        return Stream.concat(put, removed);
    }

    private static PastState state(
            JournalEntry entry, Optional<Claim> before, Optional<Claim> after) {
        return new PastState(
                entry.at(), entry.by(), entry.name(), step(entry.step()), before, after);
    }

    /// For a sitting that goes on where an earlier one ended.
    static EarlierEdit earlier(JournalEntry entry) {
        return new EarlierEdit(entry.name(), step(entry.step()), change(entry));
    }

    private static EarlierEdit.Step step(Step step) {
        return switch (step) {
            case EDIT -> EarlierEdit.Step.EDIT;
            case GOING_ON -> EarlierEdit.Step.GOING_ON;
            case UNDO -> EarlierEdit.Step.UNDO;
            case REDO -> EarlierEdit.Step.REDO;
        };
    }
}
