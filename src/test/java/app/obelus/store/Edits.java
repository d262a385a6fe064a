package app.obelus.store;

import app.obelus.claim.Claim;
import app.obelus.store.JournalEntry.Step;

import java.time.Instant;
import java.util.List;

/// Entries of a journal as Ann's hand makes them, at noon.
final class Edits {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Edits() {}

    static JournalEntry made(Claim claim) {
        return new JournalEntry(
                NOON, "Ann", "Mark", Step.EDIT, List.of(), List.of(claim), List.of());
    }

    static JournalEntry changed(Claim before, Claim after) {
        return new JournalEntry(
                NOON, "Ann", "Change", Step.EDIT, List.of(before), List.of(after), List.of());
    }

    static JournalEntry removed(Claim claim) {
        return new JournalEntry(
                NOON, "Ann", "Remove", Step.EDIT, List.of(claim), List.of(), List.of(claim.id()));
    }
}
